import { SEXES } from "../birth/child.ts";
import { PLACE_KINDS } from "../birth/place.ts";
import { DEATH_PLACE_KINDS, MANNERS, VERIFIERS } from "../death/place.ts";
import type { PaperField, PaperPart } from "./paper.ts";

/** Where the event happened and which office gets the file. */
export function whereFields(placeKinds: readonly string[]): PaperField[] {
  return [
    { path: "place.placeKind", shape: "choice", choices: placeKinds },
    { path: "place.commune", shape: "commune" },
    { path: "place.establishment", shape: "dual" },
    { path: "office.code", shape: "office", isOptional: true },
  ];
}

export const BIRTH_PLACE_PART: PaperPart = {
  name: "place.birth",
  fields: [
    { path: "place.certificateNumber", shape: "identifier" },
    { path: "place.bornOn", shape: "day" },
    { path: "place.time", shape: "time" },
    ...whereFields(PLACE_KINDS),
  ],
};

export const CHILD_PART: PaperPart = {
  name: "child",
  fields: [
    { path: "child.sex", shape: "choice", choices: SEXES },
    { path: "child.order", shape: "number", isOptional: true },
    { path: "child.count", shape: "number", isOptional: true },
  ],
};

/** The mother as her papers, or her own word where she has none, gave her to the ward. */
export const MOTHER_FIELDS: readonly PaperField[] = [
  { path: "mother.givenName", shape: "dual" },
  { path: "mother.familyName", shape: "dual" },
  { path: "mother.fatherName", shape: "dual", isOptional: true },
  { path: "mother.cnie", shape: "identifier", isOptional: true },
  { path: "mother.otherIdentity", shape: "text", isOptional: true },
  { path: "mother.bornOn", shape: "partialDay", isOptional: true },
  { path: "mother.nationality", shape: "country" },
  { path: "mother.isWithoutPapers", shape: "tick" },
];

export const DEATH_PLACE_PART: PaperPart = {
  name: "place.death",
  fields: [
    { path: "place.certificateNumber", shape: "identifier" },
    { path: "place.verifiedBy", shape: "choice", choices: VERIFIERS },
    { path: "place.diedOn", shape: "day" },
    { path: "place.time", shape: "time" },
    { path: "place.timeUnknown", shape: "tick" },
    { path: "place.manner", shape: "choice", choices: MANNERS },
    ...whereFields(DEATH_PLACE_KINDS),
  ],
};
