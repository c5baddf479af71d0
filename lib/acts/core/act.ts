import { z } from "zod";
import { type DayInterval, type IsoDay, isIsoDay, isoDay, lastDayOfMonth } from "#lib/calendar/core/index.ts";
import { type ActText, birthActTextFr, deathActTextFr, NAMELESS } from "#lib/wording/core/index.ts";
import type { Names } from "./act-parts.ts";
import { BirthAct } from "./birth-act.ts";
import { DeathAct } from "./death-act.ts";

/** The version of the canonical form of every act. */
export const ACT_VERSION = 1;

export const Act = z.discriminatedUnion("kind", [BirthAct, DeathAct]);
export type Act = z.output<typeof Act>;
export type ActKind = Act["kind"];

/** The civil day of what the act tells; of a birth whose day nobody knows, the day the child was found. */
export function eventOn(act: Act): IsoDay {
  if (act.kind === "death") return act.diedOn;
  if (isIsoDay(act.bornOn)) return act.bornOn;
  if (!act.found) throw new Error("a birth act has the day of the birth or of the finding");
  return act.found.on;
}

/** Whether the parents' names were chosen by the officer for a child of unknown parents: neither links persons (L36:25). */
export function areBothParentsUnknown(act: Act): boolean {
  return act.kind === "birth" && act.found !== undefined;
}

/** The same day as the act states it in the Hijri calendar. */
export function eventHijri({ hijri }: Act): { year: number; month: number; day: number } {
  return { year: hijri.year, month: hijri.month, day: hijri.day };
}

/** The names of whom the act is about; nothing for a child born dead and for an unknown body. */
export function subjectOf({ names }: Act): Names | undefined {
  return names.subject;
}

/** What the act calls whom it is about: the names, or the words for one who has none. */
export function designationOf(act: Act): Names {
  const subject = subjectOf(act);
  if (subject) return subject;
  const isStillborn = act.kind === "death" && act.deceasedKind === "stillborn";
  const { ar, latin } = isStillborn ? NAMELESS.stillborn : NAMELESS.unidentified;
  return { given: { ar, latin } };
}

/** The act in French, for whom is at the desk; the act itself is in Arabic only (L36:19). */
export function frenchTextOf(act: Act): ActText {
  return act.kind === "birth" ? birthActTextFr(act.facts) : deathActTextFr(act.facts);
}

/** The first and last day on which the subject may have been born, as far as the act tells (D99:19); nothing where it does not. */
export function birthOfSubject({ bornOn }: Act): DayInterval | null {
  if (bornOn === null) return null;
  const [year = Number.NaN, month, day] = bornOn.split("-").map(Number);
  if (month === undefined) return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
  if (day === undefined) return { first: isoDay(year, month, 1), last: lastDayOfMonth(year, month) };
  return { first: isoDay(year, month, day), last: isoDay(year, month, day) };
}

/**
 * Numbers of identity papers of those in whose act no officer may act: parents, spouses, the deceased, the declarant and the paper
 * seen at the desk (the register's invariant; D99:13).
 */
export function partiesOf(act: Act): readonly string[] {
  const parties = [act.fatherCnie, act.motherCnie, act.declarantCnie, act.identityProof?.number];
  const others =
    act.kind === "death"
      ? [act.cnie, ...act.spouseCnies]
      : [act.identities?.father?.number, act.identities?.mother?.number];
  return [...parties, ...others].filter((number) => number !== null && number !== undefined);
}
