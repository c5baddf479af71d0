import { type Answers, answerAt } from "../answers.ts";
import { type Line, personLines, PROXY_LINES, reviewLines } from "../form/index.ts";
import type { ReviewField } from "../reading-fields.ts";
import { fatherIsEntered, FILIATIONS } from "./filiation.ts";
import { foundlingReviewFields } from "./foundling/review-fields.ts";
import { isFoundling } from "./foundling/sections.ts";

const place = (proof: string, where: readonly Line[]): Line[] => [
  ["place.establishment", "dual", proof],
  ...where,
  ["place.bornOn", "day", proof],
  ["place.time", "time", proof],
];
const FOREIGN_ACT: readonly Line[] = [
  ["foreignAct.authority", "dual", "foreignBirthAct"],
  ["foreignAct.number", "text", "foreignBirthAct"],
  ["foreignAct.on", "day", "foreignBirthAct"],
  ["foreignAct.notTakenOver", "dual", "foreignBirthAct"],
];
const ON_BOARD: readonly Line[] = [
  ["vehicle.kind", "choice", "vehicleJournal"],
  ["vehicle.name", "dual", "vehicleJournal"],
  ["vehicle.flag", "country", "vehicleJournal"],
  ["vehicle.journal", "text", "vehicleJournal"],
  ["vehicle.arrivedAt", "dual", null],
  ["place.arrivedOn", "day", null],
];

/** Where it happened: a commune, a city of a country, or a ship that arrived at one (D22:23, L36:31). */
function placeLines(placeClass: string): Line[] {
  if (placeClass !== "abroad")
    return [
      ...place("birthCertificate", [["place.commune", "place", "birthCertificate"]]),
      ...(placeClass === "travel" ? ON_BOARD : []),
    ];
  const proof = "foreignBirthAct";
  return [
    ...place(proof, [
      ["place.city", "dual", proof],
      ["place.country", "country", proof],
    ]),
    ...FOREIGN_ACT,
  ];
}

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
  ["marriage.endedOn", "day", "filiationTitle"],
];
const DECLARANT: readonly Line[] = [
  ["declarant.link", "choice", null],
  ...PROXY_LINES,
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
  if (isFoundling(answers)) return foundlingReviewFields(answers);
  const kind = FILIATIONS.find((known) => known === answerAt(answers, "filiation.kind"));
  const withFather = kind !== undefined && fatherIsEntered(kind);
  const proofOfFather = kind === "acknowledged" ? "fatherFullCopy" : "fatherCnie";
  const proofOfMother = kind === "married" ? "motherCnie" : "motherFullCopy";
  const child: readonly Line[] = [
    ...placeLines(answerAt(answers, "place.placeClass")),
    ...CHILD,
    ...(answerAt(answers, "child.isMultiple") === "yes" ? TWIN : []),
  ];
  const family: readonly Line[] = [
    ["filiation.kind", "choice", kind === "acknowledged" ? "acknowledgementDeed" : "marriageAct"],
    ...(withFather ? parentLines("father", proofOfFather, answers) : CHOSEN),
    ...parentLines("mother", proofOfMother, answers),
    ...(kind === "married" ? MARRIAGE : []),
    ...DECLARANT,
  ];
  return [...reviewLines(child, answers), ...nationalityLine(answers, withFather), ...reviewLines(family, answers)];
}

/** A parent's lines; whoever has no card is known by other papers (L36:1). */
function parentLines(who: "father" | "mother", proof: string, answers: Answers): Line[] {
  const hasCard = answerAt(answers, `${who}.cnie`).trim() !== "";
  const papers = hasCard ? proof : `${who}Papers`;
  return [
    ...personLines(who, papers),
    [`${who}.identityKind`, "choice", papers],
    [`${who}.otherIdentity`, "text", papers],
  ];
}

/** The nationality of a child whose parents are both foreign, for the officer to correct by the papers (L36:1, NAT:6). */
function nationalityLine(answers: Answers, withFather: boolean): ReviewField[] {
  const of = (who: string) => answerAt(answers, `${who}.nationality`) || "MA";
  const isToldOfMother = answerAt(answers, "mother.givenName.ar") !== "";
  const [father, mother] = [withFather ? of("father") : undefined, of("mother")];
  if (!isToldOfMother || father === "MA" || mother === "MA") return [];
  const value = answerAt(answers, "child.nationality") || (father ?? mother);
  return [{ path: "child.nationality", group: "child", shape: "country", value, proof: "motherPapers" }];
}
