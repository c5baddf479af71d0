import type { Bilingual } from "./payload-parts.ts";

/** What the fields of a paper act are called on its copies; part of the published version of the document. */
export const LEGACY_FIELD_NAMES: Readonly<Record<string, Bilingual>> = {
  givenName: { ar: "الاسم الشخصي", fr: "Prénom" },
  familyName: { ar: "الاسم العائلي", fr: "Nom" },
  givenNameOther: { ar: "الاسم الشخصي بالحرف الثاني", fr: "Prénom dans l’autre écriture" },
  familyNameOther: { ar: "الاسم العائلي بالحرف الثاني", fr: "Nom dans l’autre écriture" },
  sex: { ar: "الجنس", fr: "Sexe" },
  bornOn: { ar: "تاريخ الولادة", fr: "Date de naissance" },
  birthPlace: { ar: "محل الولادة", fr: "Lieu de naissance" },
  diedOn: { ar: "تاريخ الوفاة", fr: "Date du décès" },
  deathPlace: { ar: "محل الوفاة", fr: "Lieu du décès" },
  father: { ar: "الأب", fr: "Père" },
  mother: { ar: "الأم", fr: "Mère" },
  declarant: { ar: "المصرح", fr: "Déclarant" },
  drawnUpOn: { ar: "تاريخ تحرير الرسم", fr: "Acte dressé le" },
  officer: { ar: "ضابط الحالة المدنية", fr: "Officier de l’état civil" },
  margin: { ar: "بيانات الطرة في الأصل", fr: "Mentions en marge de l’original" },
};

export const LEGACY_PLACE_NAMES = {
  number: { ar: "رسم رقم", fr: "Acte n°" },
  gregorianYear: { ar: "السنة الميلادية", fr: "Année grégorienne" },
  hijriYear: { ar: "السنة الهجرية", fr: "Année hégirienne" },
  part: { ar: "الجزء", fr: "Volume" },
  page: { ar: "الصفحة", fr: "Page" },
  office: { ar: "المكتب", fr: "Bureau" },
} as const satisfies Record<string, Bilingual>;
