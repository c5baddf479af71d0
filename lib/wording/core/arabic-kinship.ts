import { AGREEMENT } from "./arabic-agreement.ts";
import type { Sex } from "./act-facts.ts";
import type { DeclarantLink } from "./birth-act-facts.ts";
import type { DeathLink } from "./death-act-facts.ts";

type Kin = {
  sex: Sex | "either";
  nominative: string;
  genitive?: string;
  feminine?: string;
  then?: Record<Sex, string>;
  noSuffix?: true;
};
export type KinLink = DeclarantLink | DeathLink;

/** Stems that take the pronoun of the subject of the act: «والد» gives «والده» and «والدها». */
const KIN: Readonly<Record<KinLink, Kin>> = {
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
  spouse: { sex: "either", nominative: "زوج", feminine: "زوجت" },
  son: { sex: "male", nominative: "ابن" },
  daughter: { sex: "female", nominative: "ابنت" },
  legalGuardian: {
    sex: "either",
    nominative: "نائب",
    feminine: "نائبت",
    then: { male: " الشرعي", female: " الشرعية" },
  },
  kafil: { sex: "either", nominative: "كافل", feminine: "كافلت" },
  nearRelative: { sex: "either", nominative: "قريب", feminine: "قريبت" },
  subject: { sex: "either", nominative: "صاحب الرسم", feminine: "صاحبة الرسم", noSuffix: true },
};

/** The sex that a link implies, or the stated one where it implies none: a mother is never «السيد». */
export function sexOfLink(link: KinLink, stated: Sex): Sex {
  const { sex } = KIN[link];
  return sex === "either" ? stated : sex;
}

/** What a relative is to the subject of the act: «والده»، «عمتها», and after a preposition «أخيه». */
export function kinWord(link: KinLink, stated: Sex, subject: Sex, where: "nominative" | "genitive"): string {
  const kin = KIN[link];
  const sex = sexOfLink(link, stated);
  const feminine = sex === "female" ? kin.feminine : undefined;
  const stem = feminine ?? (where === "genitive" ? kin.genitive : undefined) ?? kin.nominative;
  return kin.noSuffix ? stem : stem + AGREEMENT[subject].suffix + (kin.then?.[sex] ?? "");
}
