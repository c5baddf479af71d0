import { z } from "zod";
import {
  Cnie,
  Email,
  Phone,
  optional,
  optionalText,
  PartialDateFields,
  RequiredDualName,
  requiredEither,
} from "../fields.ts";
import { PROXY_SHAPE } from "../form/index.ts";
import { LINKS } from "./declarant-rank.ts";

const otherPerson = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  sex: z.enum(["male", "female"], "declarations.sexMissing"),
  bornOn: PartialDateFields,
  profession: requiredEither("declarations.professionMissing"),
});

/** Who declares (L36:24). A parent's identity is not asked twice; a proxy counts as the person who sent them. */
export const Declarant = z
  .object({
    link: z.enum(LINKS, "birth.linkMissing"),
    ...PROXY_SHAPE,
    person: optional(otherPerson),
    cnie: optional(Cnie),
    residence: requiredEither("declarations.residenceMissing"),
    reason: optionalText,
    phone: optional(Phone),
    email: optional(Email),
  })
  .superRefine((declarant, ctx) => {
    const isParent = declarant.link === "father" || declarant.link === "mother";
    if ((!isParent || declarant.isProxy) && declarant.person === undefined)
      ctx.addIssue({ code: "custom", message: "declarations.declarantMissing", path: ["person", "givenName", "ar"] });
    if (declarant.isProxy && declarant.proxyDeed === undefined)
      ctx.addIssue({ code: "custom", message: "declarations.proxyDeedMissing", path: ["proxyDeed"] });
  });
export type Declarant = z.output<typeof Declarant>;
