import { z } from "zod";
import { ActReference, HOLDER_FACTS, InBoth } from "#lib/wording/core/index.ts";
import { APPLICANT_QUALITIES } from "../late-request.ts";
import { typedLine } from "../typed-line.ts";
import { writtenText } from "../written-text.ts";
import { CHANGE_PARTS } from "./change-input.ts";
import { chosen } from "./chosen.ts";
import { DECLARED_READINGS, ERROR_FINDINGS, PAPER_READINGS } from "./error-comparison.ts";
import { ACT_MATTERS } from "./matters.ts";

/** In what quality somebody asks for a change of an act: the holder, or who acts for them; anybody concerned; the office itself (D22:36). */
export const ACT_APPLICANTS = APPLICANT_QUALITIES;

/** What the officer enters at the counter of a request about an act. `concluded`: what the officer holds the error to be (L36:49). */
export const ActRequestInput = z
  .strictObject({
    matter: z.enum(ACT_MATTERS, "rulings.matterMissing"),
    applicant: typedLine("rulings.applicantMissing"),
    quality: z.enum(ACT_APPLICANTS, "rulings.qualityMissing"),
    ...CHANGE_PARTS,
    declared: chosen(DECLARED_READINGS),
    paper: chosen(PAPER_READINGS),
    paperName: typedLine(null),
    concluded: chosen(["clerical", "substantive"]),
    otherNumber: typedLine(null),
    otherYear: typedLine(null),
    otherOffice: typedLine(null),
    note: writtenText(null),
  })
  .superRefine(({ matter, paper, paperName, concluded, otherNumber, otherYear, otherOffice }, ctx) => {
    const missing = (field: string, message: string) => ctx.addIssue({ code: "custom", message, path: [field] });
    if (matter === "clerical") {
      if (paper === undefined) missing("paper", "rulings.paperReadingMissing");
      if (paper !== undefined && paper !== "absent" && paperName === "")
        missing("paperName", "rulings.paperNameMissing");
      if (concluded === undefined) missing("concluded", "rulings.conclusionMissing");
    }
    if (matter === "sameTwice" || matter === "otherIdentity" || matter === "cancelTwice") {
      if (otherNumber === "") missing("otherNumber", "rulings.otherActMissing");
      if (!/^(1[89]|2[01])\d\d$/.test(otherYear)) missing("otherYear", "rulings.otherActMissing");
      if (otherOffice === "") missing("otherOffice", "rulings.otherActMissing");
    }
  });
export type ActRequestInput = z.output<typeof ActRequestInput>;

/** A request as it is kept: who asked, what shall change, and on what the officer's conclusion rests. */
export const ActRequest = z.object({
  applicant: z.string(),
  quality: z.enum(ACT_APPLICANTS),
  subject: z.enum(["male", "female"]),
  changes: HOLDER_FACTS["REC-M"].shape.changes.or(z.array(z.never())),
  /** The act that remains, or the other one of the same birth (L36:23). */
  other: ActReference.nullable(),
  nationality: InBoth.nullable(),
  comparison: z
    .object({
      declared: z.enum(DECLARED_READINGS),
      paper: z.enum(PAPER_READINGS),
      paperName: z.string(),
      proposes: z.enum(["clerical", "substantive", "nothing"]),
      because: z.enum(ERROR_FINDINGS),
      concluded: z.enum(["clerical", "substantive"]),
    })
    .nullable(),
  note: z.string(),
});
export type ActRequest = z.output<typeof ActRequest>;

/** An officer who concludes otherwise than the comparison proposes says why. */
export function conclusionRefusal({ comparison, note }: Pick<ActRequest, "comparison" | "note">): string | undefined {
  if (!comparison) return undefined;
  if (comparison.proposes === "nothing") return "rulings.nothingToCorrect";
  return comparison.concluded !== comparison.proposes && note === "" ? "rulings.conclusionUnexplained" : undefined;
}
