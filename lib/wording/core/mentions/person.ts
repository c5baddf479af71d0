import { z } from "zod";
import type { Sex } from "../act-facts.ts";
import { type Clause, given, strong } from "../act-text.ts";
import { AGREEMENT } from "../arabic-agreement.ts";
import { ofFr } from "../french-agreement.ts";
import { Written } from "../mention-facts.ts";

/** Somebody whom a mention names, in both scripts (L36:19). */
export const NamedPerson = z.object({
  fullNameAr: Written,
  fullNameLatin: Written,
  fatherNameAr: z.string().optional(),
  fatherNameLatin: z.string().optional(),
});
export type NamedPerson = z.output<typeof NamedPerson>;

/** «السيدة سلمى الناصري بنت عبد السلام», after `opening`. */
export function personClause(opening: string, { fullNameAr, fatherNameAr }: NamedPerson, sex: Sex): Clause {
  const { sir, son } = AGREEMENT[sex];
  const father = given(fatherNameAr);
  return [`${opening}${sir} `, strong(fullNameAr), father ? ` ${son} ${father}` : ""];
}

/** «Mme Salma NACIRI, fille d’Abdeslam», after `opening`. */
export function personClauseFr(opening: string, person: NamedPerson, sex: Sex): Clause {
  const father = given(person.fatherNameLatin) ?? given(person.fatherNameAr);
  return [
    `${opening}${sex === "male" ? "M." : "Mme"}\u00A0`,
    strong(person.fullNameLatin),
    father ? `, ${sex === "male" ? "fils" : "fille"} ${ofFr(father)}` : "",
  ];
}
