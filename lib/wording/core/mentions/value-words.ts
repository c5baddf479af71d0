import type { Sex } from "../act-facts.ts";
import { AGREEMENT } from "../arabic-agreement.ts";
import { arabicTimeInWords } from "../arabic-time.ts";
import type { MaritalStatus } from "../death-act-facts.ts";
import { frenchTimeInWords } from "../french-time.ts";
import type { DateInCalendars } from "../grammar.ts";
import { dateWords } from "../mention-frame.ts";
import { datedInFr, inFrench } from "../mention-frame-fr.ts";
import type { FieldValue } from "./act-fields.ts";

const MARITAL: Readonly<Record<MaritalStatus, Record<Sex, { ar: string; fr: string }>>> = {
  single: { male: { ar: "أعزب", fr: "célibataire" }, female: { ar: "عازبة", fr: "célibataire" } },
  married: { male: { ar: "متزوج", fr: "marié" }, female: { ar: "متزوجة", fr: "mariée" } },
  divorced: { male: { ar: "مطلق", fr: "divorcé" }, female: { ar: "مطلقة", fr: "divorcée" } },
  widowed: { male: { ar: "أرمل", fr: "veuf" }, female: { ar: "أرملة", fr: "veuve" } },
};
const SEXES = { male: "masculin", female: "féminin" } as const;

/** A datum in Arabic words; dates and hours in letters. A name that is not written in Arabic is given as it is. */
export function valueWords(value: FieldValue, subject: Sex): string {
  if (value === "male" || value === "female") return AGREEMENT[value].sex;
  if (typeof value === "string") return MARITAL[value][subject].ar;
  if ("hour" in value) return arabicTimeInWords(value).replace(/^(?:على|عند) /u, "");
  if (isDate(value)) return dateWords(value) ?? "";
  return value.ar ?? ("latin" in value ? value.latin : undefined) ?? tifinaghOf(value);
}

/** The same in French. */
export function valueWordsFr(value: FieldValue, subject: Sex): string {
  if (value === "male" || value === "female") return SEXES[value];
  if (typeof value === "string") return MARITAL[value][subject].fr;
  if ("hour" in value) return frenchTimeInWords(value).replace(/^à /u, "");
  if (isDate(value)) return datedInFr(value, "bare") ?? "";
  if ("latin" in value && value.latin !== undefined) return value.latin;
  return value.ar === undefined ? tifinaghOf(value) : inFrench({ ...value, ar: value.ar });
}

export function isDate(value: FieldValue): value is DateInCalendars {
  return typeof value === "object" && ("gregorian" in value || "hijri" in value);
}

function tifinaghOf(value: object): string {
  return "tifinagh" in value && typeof value.tifinagh === "string" ? value.tifinagh : "";
}
