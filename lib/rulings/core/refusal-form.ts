import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { APPLICANT_QUALITIES } from "./late-request.ts";
import { typedLine } from "./typed-line.ts";

/** To whom the office hands its written refusal to register a late event, for the court (circular D/756, CPC:217). */
export const RefusalFormInput = z.strictObject({
  applicant: typedLine("rulings.applicantMissing"),
  quality: z.enum(APPLICANT_QUALITIES, "rulings.qualityMissing"),
});
export type RefusalFormInput = z.output<typeof RefusalFormInput>;

/** The refusal as it was handed out, and by whom; `lastDay` is the last day of the term. */
export const RefusalForm = z.object({
  applicant: z.string(),
  quality: z.enum(APPLICANT_QUALITIES),
  lastDay: IsoDay,
  officer: z.object({ ar: z.string(), latin: z.string() }),
});
export type RefusalForm = z.output<typeof RefusalForm>;

/** What a court asks to be shown with the petition (CPC:217-220); the list on the form promises nothing. */
export const COURT_PAPERS = [
  "petition",
  "refusal",
  "eventCertificate",
  "nonRegistration",
  "marriageAct",
  "identity",
  "familyBooklet",
] as const;
export type CourtPaper = (typeof COURT_PAPERS)[number];
