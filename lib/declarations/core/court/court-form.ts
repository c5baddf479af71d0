import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { CourtDraft, CourtNoticeKind } from "#lib/notices/core/index.ts";
import type { Answers } from "../answers.ts";
import type { Invalid, MentionWords } from "../form/index.ts";
import type { PaperPart } from "../institution/index.ts";

/** What a family court tells the offices that keep birth acts, each with a page of its own (FC:68, FC:141, KAF:21, L36:36). */
export const COURT_FORM_KINDS = ["marriage", "divorce", "kafala", "judgment"] as const;
export type CourtFormKind = (typeof COURT_FORM_KINDS)[number];

export function isCourtFormKind(value: string): value is CourtFormKind {
  return (COURT_FORM_KINDS as readonly string[]).includes(value);
}

/** What a page is read against: today, the court that sends, how days and countries are written. */
export type CourtGround = { today: IsoDay; court: { ar: string; latin: string }; words: MentionWords };

/** One page of a court: what it asks, and what each notice then says. */
export type CourtForm = {
  kind: CourtFormKind;
  tells: CourtNoticeKind;
  parts: readonly PaperPart[];
  read: (answers: Answers, ground: CourtGround) => Result<readonly CourtDraft[], Invalid>;
};

/** Under which number of its own the court sends it; asked first on every page. */
export const REFERENCE = "sending.reference";
export const SENDING_PART: PaperPart = { name: "sending", fields: [{ path: REFERENCE, shape: "identifier" }] };
