import { z } from "zod";
import { PartialDateFields, RequiredDualName, requiredEither } from "../fields.ts";
import { dated, either, named } from "./field-names.ts";
import { PROXY_DEED_FIELDS } from "./proxy.ts";

/** The identity of whoever signs the declaration, as the act names them: names, age, occupation (D99:18, D99:33). */
export const DeclaringPerson = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  sex: z.enum(["male", "female"], "declarations.sexMissing"),
  bornOn: PartialDateFields,
  profession: requiredEither("declarations.professionMissing"),
});
export type DeclaringPerson = z.output<typeof DeclaringPerson>;

/** What the page on the declarant may post, in the order it asks: who, by proxy or not, and how to reach them. */
export const DECLARANT_FIELDS: readonly string[] = [
  "link",
  "isProxy",
  ...PROXY_DEED_FIELDS,
  ...named("person.givenName"),
  ...named("person.familyName"),
  "person.sex",
  ...dated("person.bornOn"),
  ...either("person.profession"),
  "cnie",
  ...either("residence"),
  "reason",
  "phone",
  "email",
];
