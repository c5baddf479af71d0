import type { Answers } from "#lib/declarations/core/index.ts";

/** A child born in Lyon: the foreign act is to be carried into the register (D22:23). */
export const BORN_IN_LYON: Answers = {
  place: {
    placeClass: "abroad",
    country: "FR",
    city: { ar: "ليون", latin: "Lyon" },
    establishment: { ar: "مستشفى الأم والطفل", latin: "Hôpital Femme Mère Enfant" },
    certificateNumber: "",
  },
  foreignAct: {
    authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
    number: "1204",
    on: { day: "1", month: "10", year: "2026" },
    notTakenOver: { ar: "اسم وسط: جيمس", latin: "deuxième prénom usuel : James" },
  },
};
export const BROUGHT_FROM_LYON = ["foreignBirthAct", "foreignActLegalisation", "foreignActTranslation", "marriageAct"];

/** A mother from Senegal who declares alone, known by her passport (L36:1, L36:25). */
export const MOTHER_FROM_SENEGAL: Answers = {
  mother: {
    givenName: { ar: "أوا", latin: "Awa" },
    familyName: { ar: "ديوب", latin: "Diop" },
    fatherName: { ar: "مامادو", latin: "Mamadou" },
    cnie: "",
    nationality: "SN",
    identityKind: "passport",
    otherIdentity: "A01234567",
    birthPlace: { ar: "دكار", latin: "Dakar" },
  },
};
