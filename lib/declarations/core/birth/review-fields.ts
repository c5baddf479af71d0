import { type Answers, answerAt } from "../answers.ts";
import { type Line, personLines, reviewLines } from "../form/index.ts";
import type { ReviewField } from "../reading-fields.ts";
import { fatherIsEntered, FILIATIONS } from "./filiation.ts";

const PLACE: readonly Line[] = [
  ["place.establishment", "dual", "birthCertificate"],
  ["place.commune", "place", "birthCertificate"],
  ["place.bornOn", "day", "birthCertificate"],
  ["place.time", "time", "birthCertificate"],
];
const CHILD: readonly Line[] = [
  ["child.sex", "choice", "birthCertificate"],
  ["child.givenName", "dual", null],
  ["child.familyName", "dual", "fatherCnie"],
];
const TWIN: readonly Line[] = [
  ["child.order", "text", "birthCertificate"],
  ["child.count", "text", "birthCertificate"],
];
const CHOSEN: readonly Line[] = [
  ["chosenNames.fatherName", "dual", null],
  ["chosenNames.grandfatherName", "dual", null],
  ["chosenNames.familyNameFrom", "choice", "motherFullCopy"],
];

const MARRIAGE: readonly Line[] = [
  ["marriage.marriedOn", "day", "marriageAct"],
  ["marriage.actNumber", "text", "marriageAct"],
  ["marriage.court", "text", "marriageAct"],
];
const DECLARANT: readonly Line[] = [
  ["declarant.link", "choice", null],
  ["declarant.person.givenName", "dual", "declarantCnie"],
  ["declarant.person.familyName", "dual", "declarantCnie"],
  ["declarant.person.sex", "choice", "declarantCnie"],
  ["declarant.person.bornOn", "partialDate", "declarantCnie"],
  ["declarant.person.profession", "dual", null],
  ["declarant.cnie", "text", "declarantCnie"],
  ["declarant.residence", "dual", null],
];

/** The lines of a birth declaration in the order of the act; lines left empty by right (no card, not asked) are absent. */
export function birthReviewFields(answers: Answers): ReviewField[] {
  const kind = FILIATIONS.find((known) => known === answerAt(answers, "filiation.kind"));
  const withFather = kind !== undefined && fatherIsEntered(kind);
  const proofOfFather = kind === "acknowledged" ? "fatherFullCopy" : "fatherCnie";
  const proofOfMother = kind === "married" ? "motherCnie" : "motherFullCopy";
  const lines: readonly Line[] = [
    ...PLACE,
    ...CHILD,
    ...(answerAt(answers, "child.isMultiple") === "yes" ? TWIN : []),
    ["filiation.kind", "choice", kind === "acknowledged" ? "acknowledgementDeed" : "marriageAct"],
    ...(withFather ? personLines("father", proofOfFather) : CHOSEN),
    ...personLines("mother", proofOfMother),
    ...(kind === "married" ? MARRIAGE : []),
    ...DECLARANT,
  ];
  return reviewLines(lines, answers);
}
