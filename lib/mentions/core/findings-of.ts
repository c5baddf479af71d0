import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Act } from "#lib/acts/core/index.ts";
import type { EnteredMention } from "./entered.ts";
import type { Finding } from "./finding.ts";
import { actStandingOf } from "./folds/act-standing.ts";
import { capacityOf } from "./folds/capacity.ts";
import { lifeStatusOf } from "./folds/life-status.ts";
import { maritalStatusOf } from "./folds/marital-status.ts";
import { nationalityFindings } from "./nationality-findings.ts";
import { historyOf } from "./versions/act-history.ts";

/** Everything that the mentions of an act say and that cannot be or wants a look, on a day. */
export function findingsOf(act: Act, mentions: readonly EnteredMention[], on: IsoDay): readonly Finding[] {
  return [
    ...historyOf(act, mentions).findings,
    ...actStandingOf(mentions).findings,
    ...lifeStatusOf(mentions, on).findings,
    ...maritalStatusOf(mentions, on).findings,
    ...capacityOf(mentions, on).findings,
    ...nationalityFindings(act, mentions),
  ];
}

/**
 * What one more mention makes wrong that was not so before: with any of it the mention waits for the missing link, or for an officer who confirms
 * (a raj'a before its talaq, a death before the marriage).
 */
export function findingsWith(
  act: Act,
  mentions: readonly EnteredMention[],
  mention: EnteredMention,
  on: IsoDay,
): readonly Finding[] {
  const before = findingsOf(act, mentions, on);
  const isNew = (one: Finding): boolean =>
    !before.some(({ finding, mentionId }) => finding === one.finding && mentionId === one.mentionId);
  return findingsOf(act, [...mentions, mention], on).filter(isNew);
}
