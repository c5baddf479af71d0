import { compareDays } from "#lib/calendar/core/index.ts";
import { CATALOGUE } from "./catalogue/index.ts";
import type { EnteredMention } from "./entered.ts";

/**
 * Mentions in the order of the law: by the day of the title, then as their kinds follow one another (a divorce after its marriage, a reversal
 * last), then as they arrived. A raj'a that arrives before its talaq stands after it.
 */
export function inOrder(mentions: readonly EnteredMention[]): EnteredMention[] {
  return [...mentions].sort(
    (a, b) =>
      compareDays(a.titleOn, b.titleOn) ||
      CATALOGUE[a.kind].rank - CATALOGUE[b.kind].rank ||
      compareDays(a.enteredOn, b.enteredOn) ||
      (a.no ?? Infinity) - (b.no ?? Infinity) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
