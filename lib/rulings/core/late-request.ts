import { z } from "zod";
import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { typedLine } from "./typed-line.ts";
import { writtenText } from "./written-text.ts";

/** Why nobody declared in time; the central authority reads it, the law attaches nothing to it. */
export const LATE_REASONS = [
  "unaware",
  "remote",
  "illness",
  "papersLate",
  "marriageUnproven",
  "buriedUndeclared",
  "other",
] as const;

/** In what quality somebody asks: any person with a legitimate interest, or the competent service (L36:21). */
export const APPLICANT_QUALITIES = ["declarant", "interested", "service"] as const;

/** Papers that a late event rests on; the officer ticks those that were seen, and the certificate of non-registration is one of them. */
export const LATE_DOCUMENTS = [
  "nonRegistration",
  "eventCertificate",
  "administrativeCertificate",
  "identity",
  "marriageAct",
  "paternity",
  "familyBooklet",
  "parentsActs",
  "burialPermit",
] as const;

/** What the office thinks of the request; anything but a plain yes is explained. */
export const OPINIONS = ["favourable", "reserved", "unfavourable"] as const;

const Tick = z.literal("yes").optional();

/** What the office lays before the central authority (L36:21). A burial that nobody declared is traced by its permit (BUR:4). */
export const LateRequestInput = z
  .strictObject({
    applicant: typedLine("rulings.applicantMissing"),
    quality: z.enum(APPLICANT_QUALITIES, "rulings.qualityMissing"),
    reason: z.enum(LATE_REASONS, "rulings.lateReasonMissing"),
    documents: z.partialRecord(z.enum(LATE_DOCUMENTS), Tick).default({}),
    nonRegistrationNumber: typedLine("rulings.nonRegistrationMissing"),
    burialPermit: typedLine(null),
    opinion: z.enum(OPINIONS, "rulings.opinionMissing"),
    note: writtenText(null),
  })
  .superRefine(({ reason, burialPermit, opinion, note }, ctx) => {
    const missing = (field: string, message: string) => ctx.addIssue({ code: "custom", message, path: [field] });
    if (reason === "buriedUndeclared" && burialPermit === "") missing("burialPermit", "rulings.burialPermitMissing");
    if ((opinion !== "favourable" || reason === "other") && note === "") missing("note", "rulings.noteMissing");
  })
  .transform(({ documents, ...typed }) => ({
    ...typed,
    // its number was typed: it was seen
    documents: LATE_DOCUMENTS.filter((kind) => kind === "nonRegistration" || documents[kind] === "yes"),
  }));
export type LateRequestInput = z.output<typeof LateRequestInput>;

/** The same as a family asks it alone: why in a word and in its own words; the papers are those it sent, and the office has no part in it (L36:21). */
export const FamilyLateRequestInput = z.strictObject({
  applicant: typedLine("rulings.applicantMissing"),
  quality: z.enum(["declarant", "interested"], "rulings.qualityMissing"),
  reason: z.enum(LATE_REASONS, "rulings.lateReasonMissing"),
  note: writtenText("rulings.explanationMissing"),
});
export type FamilyLateRequestInput = z.output<typeof FamilyLateRequestInput>;

/** Whether a family asked alone: such a request is the family's own, and no opinion of an office stands in it. */
export function isAskedByFamily({ request }: { request: unknown }): boolean {
  return z.object({ opinion: z.literal("none") }).safeParse(request).success;
}

/** States to which a file goes back with its title: what the officers had reached before the term was over. */
const RESUMED_STATES = ["retrieved", "to_complete", "ready"] as const;

/** A request as it is kept: what was asked, and where the file goes on if it is granted. */
export const LateRequest = z.object({
  applicant: z.string(),
  quality: z.enum(APPLICANT_QUALITIES),
  reason: z.enum(LATE_REASONS),
  documents: z.array(z.enum(LATE_DOCUMENTS)),
  nonRegistrationNumber: z.string(),
  burialPermit: z.string(),
  /** `none` where a family asked alone. */
  opinion: z.enum([...OPINIONS, "none"]),
  note: z.string(),
  resumes: z.enum(RESUMED_STATES),
});
export type LateRequest = z.output<typeof LateRequest>;

/** What a receipt repeats of a request: who asked, and what was handed in. */
export const LateRequestHanded = LateRequest.pick({ applicant: true, documents: true, nonRegistrationNumber: true });
export type LateRequestHanded = z.output<typeof LateRequestHanded>;

const DAYS_TO_DECIDE = 60;

/** The last day for the central authority's decision (D22:41). */
export function decisionDueOn(askedOn: IsoDay): IsoDay {
  return addDays(askedOn, DAYS_TO_DECIDE);
}
