import type { IndividualCardPayload } from "../../../core/index.ts";
import { SPECIMEN as EXTRACT } from "../../birth-extract/v1/specimen.ts";

/** An invented card: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: IndividualCardPayload = {
  kind: "individual_card",
  regime: "R37",
  authority: EXTRACT.authority,
  act: { ...EXTRACT.act, volume: "3", page: "117" },
  sex: "female",
  givenName: EXTRACT.givenName,
  familyName: EXTRACT.familyName,
  born: {
    place: EXTRACT.born.place,
    hijri: { ar: "12 ربيع الأول 1431", fr: "12 Rabia I 1431" },
    gregorian: { ar: "27 فبراير 2010", fr: "27 février 2010" },
  },
  father: { ar: "عبد الصمد الودغيري الإدريسي", fr: "Abdessamad EL OUADGHIRI EL IDRISSI" },
  mother: { ar: "خديجة العلمي", fr: "Khadija EL ALAMI" },
  address: { ar: "رقم 12، زنقة الأرز، حي أكدال، الرباط", fr: "12, rue des Cèdres, Agdal, Rabat" },
  shown: {
    kind: "booklet",
    number: "2010/4172",
    on: { ar: "3 ماي 2010", fr: "3 mai 2010" },
  },
  applicant: { kind: "holder", name: "فاطمة الزهراء الودغيري الإدريسي" },
  formula: {
    ar: "نشهد نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية بمطابقة هذه المعلومات للوثيقة المعتمد عليها",
    fr: "Informations certifiées conformes à la pièce présentée par nous soussigné, officier de l’état civil",
  },
  issue: { ...EXTRACT.issue, serial: "SJ26 5PMC 8RWE" },
  verification: EXTRACT.verification,
};
