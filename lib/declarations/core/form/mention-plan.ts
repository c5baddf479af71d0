import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { MentionDraft, SubjectRole } from "#lib/mentions/core/index.ts";
import type { DateInCalendars, InBoth } from "#lib/wording/core/index.ts";

type Dual = { ar: string; latin: string };

/** How a mention writes what a form gives in codes: a day in the calendars that the table knows, a country by its name. */
export type MentionWords = {
  inCalendars: (day: IsoDay) => DateInCalendars;
  countryName: (code: string) => InBoth | undefined;
};

/** How a checked request enters what it tells on the birth acts of both spouses. */
export type MentionPlan = {
  /** One draft per spouse. Refuses a title that is not final and a foreign judgment without exequatur (L36:36, FC:128). */
  drafts: (words: MentionWords) => Result<readonly MentionDraft[]>;
  /** Who asks, as the officer greets them. */
  applicant: Dual & { link: string; cnie: string | null };
  /** The spouses as they were declared, to be compared with the acts that are found. */
  spouses: Readonly<Record<SubjectRole, Dual>>;
  /** Numbers of identity papers of those for whom no officer may act. */
  parties: readonly (string | null)[];
};
