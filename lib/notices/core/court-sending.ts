import type { NoticeContent, OfCourt } from "./content.ts";
import type { CourtNoticeKind } from "./kinds.ts";

/** What a court tells of one person, and the office that keeps that person's birth act or the registers of the place of birth (FC:68). */
export type CourtDraft = Pick<NoticeContent, "subject" | "other" | "eventOn" | "words"> & {
  office: string;
  court: Omit<OfCourt, "scan">;
};

/** Everything that a court sends at once under one reference of its own: one notice for each person concerned. */
export type CourtSending = { kind: CourtNoticeKind; reference: string; drafts: readonly CourtDraft[] };
