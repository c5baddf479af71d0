import { AGREEMENT } from "./arabic-agreement.ts";
import type { DeclarantLink, Sex } from "./birth-act-facts.ts";

type Kin = { sex: Sex | "either"; nominative: string; genitive?: string; feminine?: string; noSuffix?: true };

/** Stems that take the child's pronoun: «والد» gives «والده» and «والدها». */
const KIN: Readonly<Record<DeclarantLink, Kin>> = {
  father: { sex: "male", nominative: "والد" },
  mother: { sex: "female", nominative: "والدت" },
  grandfather: { sex: "male", nominative: "جد" },
  grandmother: { sex: "female", nominative: "جدت" },
  paternalUncle: { sex: "male", nominative: "عم" },
  paternalAunt: { sex: "female", nominative: "عمت" },
  maternalUncle: { sex: "male", nominative: "خال" },
  maternalAunt: { sex: "female", nominative: "خالت" },
  guardian: { sex: "either", nominative: "الوصي علي", feminine: "الوصية علي" },
  brother: { sex: "male", nominative: "أخو", genitive: "أخي" },
  sister: { sex: "female", nominative: "أخت" },
  brothersSon: { sex: "male", nominative: "ابن أخي" },
  brothersDaughter: { sex: "female", nominative: "بنت أخي" },
  sistersSon: { sex: "male", nominative: "ابن أخت" },
  sistersDaughter: { sex: "female", nominative: "بنت أخت" },
  actingForMother: { sex: "either", nominative: "القائم مقام والدت", feminine: "القائمة مقام والدت" },
  subject: { sex: "either", nominative: "صاحب الرسم", feminine: "صاحبة الرسم", noSuffix: true },
};

/** The sex that a link implies, or the stated one where it implies none: a mother is never «السيد». */
export function sexOfLink(link: DeclarantLink, stated: Sex): Sex {
  const { sex } = KIN[link];
  return sex === "either" ? stated : sex;
}

/** What a relative is to the child: «والده»، «عمتها», and after a preposition «أخيه». */
export function kinWord(link: DeclarantLink, stated: Sex, child: Sex, where: "nominative" | "genitive"): string {
  const kin = KIN[link];
  const feminine = sexOfLink(link, stated) === "female" ? kin.feminine : undefined;
  const stem = feminine ?? (where === "genitive" ? kin.genitive : undefined) ?? kin.nominative;
  return kin.noSuffix ? stem : stem + AGREEMENT[child].suffix;
}
