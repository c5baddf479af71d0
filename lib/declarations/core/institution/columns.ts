import type { FileKind } from "./institution-form.ts";

/** How a cell is written: as it is, a day (14/11/2026 or 2026-11-14), an hour (08:45), one of fixed words. */
export type CellShape = "text" | "day" | "partialDay" | "time" | "choice";

/** One column of a file of births or deaths: its names in both languages, and where its value goes. */
export type Column = {
  path: string;
  fr: string;
  ar: string;
  shape: CellShape;
  /** Words of a choice in either language, each with what it stands for. */
  words?: Readonly<Record<string, string>>;
  isRequired?: true;
};

const SEX = {
  m: "male",
  masculin: "male",
  ذكر: "male",
  f: "female",
  féminin: "female",
  feminin: "female",
  أنثى: "female",
};
const WAITING = { "en attente": "pendingCertificate", "في انتظار الشهادة": "pendingCertificate" };

const named = (path: string, fr: string, ar: string): Column[] => [
  { path: `${path}.ar`, fr: `${fr}_arabe`, ar: `${ar}_بالعربية`, shape: "text", isRequired: true },
  { path: `${path}.latin`, fr: `${fr}_latin`, ar: `${ar}_باللاتينية`, shape: "text", isRequired: true },
];
const CERTIFICATE: Column = {
  path: "place.certificateNumber",
  fr: "certificat",
  ar: "رقم_الشهادة",
  shape: "text",
  isRequired: true,
};
const PLACE: readonly Column[] = [
  { path: "place.commune", fr: "commune", ar: "رمز_الجماعة", shape: "text" },
  { path: "office.code", fr: "bureau", ar: "رمز_المكتب", shape: "text" },
];
const HOUR: Omit<Column, "isRequired"> = { path: "place.time", fr: "heure", ar: "الساعة", shape: "time" };

const BIRTH: readonly Column[] = [
  CERTIFICATE,
  { path: "place.bornOn", fr: "date_naissance", ar: "تاريخ_الولادة", shape: "day", isRequired: true },
  { ...HOUR, isRequired: true },
  { path: "child.sex", fr: "sexe", ar: "الجنس", shape: "choice", words: { ...SEX, ...WAITING }, isRequired: true },
  { path: "child.order", fr: "rang", ar: "الترتيب", shape: "text" },
  { path: "child.count", fr: "nombre", ar: "العدد", shape: "text" },
  ...named("mother.givenName", "prenom_mere", "الاسم_الشخصي_للأم"),
  ...named("mother.familyName", "nom_mere", "الاسم_العائلي_للأم"),
  { path: "mother.cnie", fr: "cnie_mere", ar: "رقم_بطاقة_الأم", shape: "text" },
  { path: "mother.bornOn", fr: "naissance_mere", ar: "تاريخ_ازدياد_الأم", shape: "partialDay" },
  ...PLACE,
];

const MANNER = {
  naturelle: "natural",
  طبيعية: "natural",
  accident: "accident",
  حادثة: "accident",
  violente: "violent",
  عنيفة: "violent",
  inconnue: "unknownCause",
  "مجهولة السبب": "unknownCause",
};

const DEATH: readonly Column[] = [
  CERTIFICATE,
  { path: "place.diedOn", fr: "date_deces", ar: "تاريخ_الوفاة", shape: "day", isRequired: true },
  HOUR,
  { path: "place.manner", fr: "nature", ar: "طبيعة_الوفاة", shape: "choice", words: MANNER, isRequired: true },
  ...named("deceased.givenName", "prenom", "الاسم_الشخصي"),
  ...named("deceased.familyName", "nom", "الاسم_العائلي"),
  { path: "deceased.sex", fr: "sexe", ar: "الجنس", shape: "choice", words: SEX, isRequired: true },
  { path: "deceased.cnie", fr: "cnie", ar: "رقم_البطاقة", shape: "text" },
  { path: "deceased.nationality", fr: "nationalite", ar: "رمز_الجنسية", shape: "text" },
  { path: "deceased.otherIdentity", fr: "passeport", ar: "رقم_جواز_السفر", shape: "text" },
  { path: "deceased.bornOn", fr: "date_naissance", ar: "تاريخ_الازدياد", shape: "partialDay" },
  ...PLACE,
];

const NOT_STATED = { "non précisé": "notStated", "non precise": "notStated", "غير محدد": "notStated" };

const STILLBORN: readonly Column[] = [
  CERTIFICATE,
  { path: "place.diedOn", fr: "date_accouchement", ar: "تاريخ_الوضع", shape: "day", isRequired: true },
  HOUR,
  {
    path: "stillborn.sex",
    fr: "sexe",
    ar: "الجنس",
    shape: "choice",
    words: { ...SEX, ...NOT_STATED },
    isRequired: true,
  },
  { path: "stillborn.order", fr: "rang", ar: "الترتيب", shape: "text" },
  { path: "stillborn.count", fr: "nombre", ar: "العدد", shape: "text" },
  ...named("mother.givenName", "prenom_mere", "الاسم_الشخصي_للأم"),
  ...named("mother.familyName", "nom_mere", "الاسم_العائلي_للأم"),
  { path: "mother.cnie", fr: "cnie_mere", ar: "رقم_بطاقة_الأم", shape: "text" },
  { path: "mother.bornOn", fr: "naissance_mere", ar: "تاريخ_ازدياد_الأم", shape: "partialDay" },
  ...PLACE,
];

/** The columns of a file of this kind of event, in the order of the template. */
export const INSTITUTION_COLUMNS: Readonly<Record<FileKind, readonly Column[]>> = {
  birth: BIRTH,
  death: DEATH,
  stillborn: STILLBORN,
};

/** Columns that stand in front of refused rows and say nothing when the file comes back: the line, and why. */
export const NOTE_COLUMNS = { fr: ["ligne", "motif"], ar: ["السطر", "سبب_الرفض"] } as const;
