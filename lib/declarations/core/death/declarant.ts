import { z } from "zod";
import { Cnie, Email, optional, optionalText, Phone, requiredEither } from "../fields.ts";
import { DeclaringPerson, PROXY_SHAPE } from "../form/index.ts";
import { DEATH_LINKS, OFFICIAL_LINKS } from "./declarant-rank.ts";

/** Who declares the death (L36:37, L37:24): identity, age, occupation, residence and kinship go into the act (D99:33). */
export const DeathDeclarant = z
  .object({
    link: z.enum([...DEATH_LINKS, ...OFFICIAL_LINKS], "death.linkMissing"),
    ...PROXY_SHAPE,
    person: optional(DeclaringPerson),
    cnie: optional(Cnie),
    residence: requiredEither("declarations.residenceMissing"),
    reason: optionalText,
    phone: optional(Phone),
    email: optional(Email),
  })
  .superRefine((declarant, ctx) => {
    if (declarant.person === undefined)
      ctx.addIssue({ code: "custom", message: "declarations.declarantMissing", path: ["person", "givenName", "ar"] });
    if (declarant.isProxy && declarant.proxyDeed === undefined)
      ctx.addIssue({ code: "custom", message: "declarations.proxyDeedMissing", path: ["proxyDeed"] });
  });
export type DeathDeclarant = z.output<typeof DeathDeclarant>;
