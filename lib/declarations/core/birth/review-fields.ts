import { type Answers, answerAt, sectionOf } from "../answers.ts";
import type { FieldShape, FieldValue, ReviewField } from "../reading-fields.ts";
import { fatherIsEntered, FILIATIONS } from "./filiation.ts";

type Line = readonly [path: string, shape: FieldShape, proof: string | null];

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
const CHOSEN: readonly Line[] = [
  ["chosenNames.fatherName", "dual", null],
  ["chosenNames.grandfatherName", "dual", null],
  ["chosenNames.familyNameFrom", "choice", "motherFullCopy"],
];

function parent(who: "father" | "mother", proof: string): Line[] {
  return [
    [`${who}.givenName`, "dual", proof],
    [`${who}.familyName`, "dual", proof],
    [`${who}.fatherName`, "dual", proof],
    [`${who}.cnie`, "text", proof],
    [`${who}.nationality`, "country", proof],
    [`${who}.bornOn`, "partialDate", proof],
    [`${who}.birthPlace`, "dual", proof],
    [`${who}.profession`, "dual", null],
  ];
}

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
    ["filiation.kind", "choice", kind === "acknowledged" ? "acknowledgementDeed" : "marriageAct"],
    ...(withFather ? parent("father", proofOfFather) : CHOSEN),
    ...parent("mother", proofOfMother),
    ...(kind === "married" ? MARRIAGE : []),
    ...DECLARANT,
  ];
  return lines.flatMap(([path, shape, proof]) => {
    const value = valueAt(answers, path, shape);
    return isEmpty(value) ? [] : [{ path, group: path.split(".")[0] ?? "", shape, value, proof }];
  });
}

function valueAt(answers: Answers, path: string, shape: FieldShape): FieldValue {
  const at = (part: string): string => answerAt(answers, `${path}.${part}`).trim();
  switch (shape) {
    case "dual":
      return { ar: at("ar"), latin: at("latin") };
    case "day":
    case "partialDate":
      return [at("year"), at("month"), at("day")]
        .filter((part) => part !== "")
        .map((part) => part.padStart(2, "0"))
        .join("-");
    case "time": {
      const typed = sectionOf(answers, "place")["time"];
      if (typeof typed !== "object" || Array.isArray(typed)) return "";
      return `${at("hour").padStart(2, "0")}:${at("minute").padStart(2, "0")}`;
    }
    default:
      return answerAt(answers, path).trim();
  }
}

function isEmpty(value: FieldValue): boolean {
  return typeof value === "string" ? value === "" : !value.ar && !value.latin;
}
