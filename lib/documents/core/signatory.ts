import type { Bilingual } from "./payload-parts.ts";

/** The officer in whose name a document is certified. */
export type Signatory = {
  name: Bilingual;
  gender: "male" | "female";
  quality: "president" | "vicePresident" | "delegated" | "consular" | "deputy";
};

const QUALITY: Record<Signatory["quality"], Record<Signatory["gender"], Bilingual>> = {
  president: {
    male: { ar: "رئيس المجلس، ضابط الحالة المدنية", fr: "président du conseil, officier de l’état civil" },
    female: { ar: "رئيسة المجلس، ضابطة الحالة المدنية", fr: "présidente du conseil, officière de l’état civil" },
  },
  vicePresident: {
    male: {
      ar: "نائب رئيس المجلس، ضابط الحالة المدنية بالتفويض",
      fr: "vice-président du conseil, officier de l’état civil par délégation",
    },
    female: {
      ar: "نائبة رئيس المجلس، ضابطة الحالة المدنية بالتفويض",
      fr: "vice-présidente du conseil, officière de l’état civil par délégation",
    },
  },
  delegated: {
    male: { ar: "ضابط الحالة المدنية بالتفويض", fr: "officier de l’état civil par délégation" },
    female: { ar: "ضابطة الحالة المدنية بالتفويض", fr: "officière de l’état civil par délégation" },
  },
  consular: {
    male: { ar: "ضابط الحالة المدنية بالقنصلية", fr: "officier de l’état civil au consulat" },
    female: { ar: "ضابطة الحالة المدنية بالقنصلية", fr: "officière de l’état civil au consulat" },
  },
  deputy: {
    male: { ar: "ضابط الحالة المدنية بالنيابة", fr: "officier de l’état civil par suppléance" },
    female: { ar: "ضابطة الحالة المدنية بالنيابة", fr: "officière de l’état civil par suppléance" },
  },
};

/** In what quality the officer certifies (L36:6-7, D22:3-6), in both languages and in the officer's gender. */
export function qualityInWords({ quality, gender }: Pick<Signatory, "quality" | "gender">): Bilingual {
  return QUALITY[quality][gender];
}
