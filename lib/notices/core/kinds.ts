import { addDays, type HolidayTable, type IsoDay, nextWorkingDay } from "#lib/calendar/core/index.ts";
import { MARRIAGE_MENTIONS } from "#lib/mentions/core/index.ts";

/** What a family court tells the office that keeps a birth act (FC:68, FC:141, KAF:21, L36:36). */
export const COURT_NOTICE_KINDS = ["marriage", "dissolution", "kafala", "judgment"] as const;
export type CourtNoticeKind = (typeof COURT_NOTICE_KINDS)[number];

/** What one office tells another, or a court an office: a death for the birth act of the deceased or of the spouse; what a court drew up or judged. */
export const NOTICE_KINDS = ["death", "spouseDeath", ...COURT_NOTICE_KINDS] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The days in which a notice must leave, and the article that says so. */
export const NOTICE_TERMS = {
  death: { days: 3, article: "D99:34" },
  spouseDeath: { days: 3, article: "D99:34" },
  marriage: { days: 15, article: "FC:68" },
  dissolution: { days: 15, article: "FC:141" },
  // a month
  kafala: { days: 30, article: "KAF:21" },
  // no text gives a term for every judgment: that of the summaries is kept
  judgment: { days: 15, article: "L36:36" },
} as const satisfies Record<NoticeKind, { days: number; article: string }>;

/** The last day to send a notice of what was entered on a day; a last day off is prolonged to the next working day. */
export function noticeDueOn(kind: NoticeKind, enteredOn: IsoDay, holidays: Pick<HolidayTable, "days">): IsoDay {
  return nextWorkingDay(addDays(enteredOn, NOTICE_TERMS[kind].days), holidays);
}

/** What a mention tells the office that keeps the other act; what ends a marriage or restores it is sent by the same article (FC:141). */
export function noticeKindOf(mention: string): Extract<NoticeKind, "marriage" | "dissolution"> {
  return (MARRIAGE_MENTIONS as readonly string[]).includes(mention) ? "marriage" : "dissolution";
}
