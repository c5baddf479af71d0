import { addDays, compareDays } from "#lib/calendar/core/index.ts";
import type { Finding } from "../finding.ts";
import type { MarriageEnd, Told } from "./marriage.ts";
import { isSamePerson } from "./same-person.ts";

/**
 * The period after a death (four months and ten days, here of lunar months, FC:132; a birth ends it sooner, FC:133), and the usual one after
 * a divorce (three months, FC:136): a marriage within it is pointed out, and the officer asks.
 */
const PERIODS = { death: 126, divorce: 90 } as const;
const NO_PERIOD: readonly MarriageEnd[] = ["void", "remarried", "beforeConsummation"];
const MOST_WIVES = 4;

/**
 * Marriages that cannot stand beside one another: a wife with two husbands, or within her period (FC:39), a husband with more than four wives.
 * Told at the later one.
 */
export function clashes(marriages: readonly Told[], isWife: boolean): readonly Finding[] {
  return marriages.flatMap((marriage): Finding[] => {
    if (marriage.since === null || marriage.openedBy === null || marriage.end?.how === "void") return [];
    const mentionId = marriage.openedBy;
    const others = marriages.filter((other) => other !== marriage && lastedOn(other, marriage));
    if (!isWife) return others.length >= MOST_WIVES ? [{ finding: "moreThanFour", mentionId }] : [];
    if (others.length > 0) return [{ finding: "alreadyMarried", mentionId }];
    return marriages.some((other) => isInPeriodOf(other, marriage)) ? [{ finding: "marriedInPeriod", mentionId }] : [];
  });
}

/** Whether a marriage that began before lasted on the day on which another began. */
function lastedOn(one: Told, { since }: Told): boolean {
  if (since === null || one.end?.how === "void") return false;
  if (one.since !== null && compareDays(one.since, since) > 0) return false;
  return one.end === null || compareDays(since, one.end.on) < 0;
}

/** None is asked before consummation and the retreat of the spouses, but after a death (FC:130), nor for a new contract with the same husband (FC:126). */
function isInPeriodOf(before: Told, { since, spouse }: Told): boolean {
  if (since === null || before.end === null || isSamePerson(before.spouse, spouse)) return false;
  if (NO_PERIOD.includes(before.end.how) || compareDays(since, before.end.on) < 0) return false;
  const days = before.end.how === "death" ? PERIODS.death : PERIODS.divorce;
  return compareDays(since, addDays(before.end.on, days)) < 0;
}
