import type { Gender } from "../grammar.ts";
import type { ActField } from "./act-fields.ts";

type Noun = { words: string; gender: Gender };
const m = (words: string): Noun => ({ words, gender: "masculine" });
const f = (words: string): Noun => ({ words, gender: "feminine" });

/** What each datum of an act is called, with its gender. */
export const FIELD_WORDS: Readonly<Record<ActField, { ar: Noun; fr: Noun }>> = {
  givenName: { ar: m("الاسم الشخصي"), fr: m("prénom") },
  familyName: { ar: m("الاسم العائلي"), fr: m("nom de famille") },
  fatherName: { ar: m("اسم الأب"), fr: m("prénom du père") },
  fatherFamilyName: { ar: m("الاسم العائلي للأب"), fr: m("nom de famille du père") },
  paternalGrandfatherName: { ar: m("اسم الجد للأب"), fr: m("prénom du grand-père paternel") },
  motherName: { ar: m("اسم الأم"), fr: m("prénom de la mère") },
  motherFamilyName: { ar: m("الاسم العائلي للأم"), fr: m("nom de famille de la mère") },
  maternalGrandfatherName: { ar: m("اسم الجد للأم"), fr: m("prénom du grand-père maternel") },
  bornOn: { ar: m("تاريخ الولادة"), fr: f("date de naissance") },
  diedOn: { ar: m("تاريخ الوفاة"), fr: f("date du décès") },
  fatherBornOn: { ar: m("تاريخ ولادة الأب"), fr: f("date de naissance du père") },
  motherBornOn: { ar: m("تاريخ ولادة الأم"), fr: f("date de naissance de la mère") },
  birthTime: { ar: f("ساعة الولادة"), fr: f("heure de naissance") },
  deathTime: { ar: f("ساعة الوفاة"), fr: f("heure du décès") },
  birthPlace: { ar: m("مكان الولادة"), fr: m("lieu de naissance") },
  deathPlace: { ar: m("مكان الوفاة"), fr: m("lieu du décès") },
  nationality: { ar: f("الجنسية"), fr: f("nationalité") },
  profession: { ar: f("المهنة"), fr: f("profession") },
  residence: { ar: m("محل السكنى"), fr: m("domicile") },
  fatherNationality: { ar: f("جنسية الأب"), fr: f("nationalité du père") },
  fatherBirthPlace: { ar: m("مكان ولادة الأب"), fr: m("lieu de naissance du père") },
  fatherProfession: { ar: f("مهنة الأب"), fr: f("profession du père") },
  motherNationality: { ar: f("جنسية الأم"), fr: f("nationalité de la mère") },
  motherBirthPlace: { ar: m("مكان ولادة الأم"), fr: m("lieu de naissance de la mère") },
  motherProfession: { ar: f("مهنة الأم"), fr: f("profession de la mère") },
  parentsResidence: { ar: m("محل سكنى الأبوين"), fr: m("domicile des parents") },
  sex: { ar: m("الجنس"), fr: m("sexe") },
  maritalStatus: { ar: f("الحالة العائلية"), fr: f("situation familiale") },
};
