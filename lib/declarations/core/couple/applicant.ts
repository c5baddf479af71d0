import { z } from "zod";
import { Cnie, Email, optional, optionalText, Phone, RequiredDualName, requiredEither } from "../fields.ts";

/** Who may ask: either spouse, or the legal representative of one (L36:36, FC:230). */
export const APPLICANT_LINKS = ["husband", "wife", "representative"] as const;
export type ApplicantLink = (typeof APPLICANT_LINKS)[number];

/** A court that sends the summary of its register by itself (L36:36, D22:15); no page of a citizen offers it. */
export const COURT = "court";

const otherPerson = z.object({ givenName: RequiredDualName, familyName: RequiredDualName });

/** The person who asks for the mention and will come to the office. A spouse's identity is not asked twice. */
export const Applicant = z
  .object({
    link: z.enum([...APPLICANT_LINKS, COURT], "couple.linkMissing"),
    isProxy: z.literal("yes").optional(),
    proxyDeed: optionalText,
    person: optional(otherPerson),
    cnie: optional(Cnie),
    residence: requiredEither("declarations.residenceMissing"),
    phone: optional(Phone),
    email: optional(Email),
  })
  .superRefine((declarant, ctx) => {
    if (declarant.link === COURT) return;
    if (!isSpouseInPerson(declarant) && declarant.person === undefined)
      ctx.addIssue({ code: "custom", message: "declarations.declarantMissing", path: ["person", "givenName", "ar"] });
    if (declarant.isProxy && declarant.proxyDeed === undefined)
      ctx.addIssue({ code: "custom", message: "declarations.proxyDeedMissing", path: ["proxyDeed"] });
  });
export type Applicant = z.output<typeof Applicant>;

/** Whether one of the spouses comes in person. */
export function isSpouseInPerson({ link, isProxy }: { link: string; isProxy?: string | undefined }): boolean {
  return (link === "husband" || link === "wife") && isProxy !== "yes";
}
