import { addYears, type IsoDay } from "#lib/calendar/core/index.ts";
import type { MentionSpouse } from "#lib/wording/core/index.ts";
import { isSamePerson } from "./same-person.ts";

/** How a marriage ended: `void` is one that never was (FC:57), `remarried` that of a missing man whose wife married again (FC:75). */
export type MarriageEnd =
  "revocable" | "irrevocable" | "beforeConsummation" | "third" | "resolved" | "void" | "death" | "remarried";

/** One marriage of the holder, as the mentions tell it. */
export type Marriage = {
  spouse: MentionSpouse;
  /** Null where no mention of the marriage itself was entered. */
  since: IsoDay | null;
  openedBy: string | null;
  end: { how: MarriageEnd; on: IsoDay; by: string } | null;
  /** Until when a reprise is possible at the latest: a pregnancy prolongs the period to a year at most (FC:124, FC:133-136). */
  revocableUntil: IsoDay | null;
};

/** A marriage while the mentions are read. */
export type Told = Omit<Marriage, "revocableUntil">;

/** The longest period after a revocable divorce (FC:135). */
export function lastOfPeriod(divorcedOn: IsoDay): IsoDay {
  return addYears(divorcedOn, 1);
}

/** The last marriage with a spouse, whether it lasts or not. */
export function lastWith(marriages: readonly Told[], spouse: MentionSpouse): Told | undefined {
  return marriages.findLast((marriage) => isSamePerson(marriage.spouse, spouse));
}
