import { type Answers } from "../../answers.ts";
import { type Line, reviewLines } from "../../form/index.ts";
import type { ReviewField } from "../../reading-fields.ts";

const LINES: readonly Line[] = [
  ["place.establishment", "dual", "minutes"],
  ["place.commune", "place", "minutes"],
  ["place.foundOn", "day", "minutes"],
  ["child.sex", "choice", "ageCertificate"],
  ["child.order", "text", "minutes"],
  ["child.count", "text", "minutes"],
  ["foundling.circumstance", "choice", "minutes"],
  ["foundling.minutesNumber", "text", "minutes"],
  ["foundling.minutesOn", "day", "minutes"],
  ["foundling.certificateNumber", "text", "ageCertificate"],
  ["foundling.examinedOn", "day", "ageCertificate"],
  ["foundling.age.count", "text", "ageCertificate"],
  ["foundling.age.unit", "choice", "ageCertificate"],
  ["foundling.bornOn", "partialDate", "ageCertificate"],
  ["foundling.time", "time", "ageCertificate"],
  ["prosecutor.court", "dual", "minutes"],
  ["prosecutor.letterNumber", "text", null],
];

/** The lines of a declaration by the King's prosecutor, in the order of its act (L36:25). */
export function foundlingReviewFields(answers: Answers): ReviewField[] {
  return reviewLines(LINES, answers);
}
