import {
  BIRTH_REGISTERED,
  DEATH_PLACE_CLASSES,
  DEATH_PLACE_KINDS,
  DECEASED_KINDS_OF_FAMILIES,
  VERIFIERS,
} from "../death/index.ts";
import { FILIATIONS, PLACE_CLASSES, PLACE_KINDS } from "../birth/index.ts";
import type { DeclarationKind } from "../declaration.ts";

/** Choices of a page that no line of the review corrects, or of which a citizen is offered fewer than an officer; by path. */
export const PAGE_CHOICES: Readonly<Record<DeclarationKind, Readonly<Record<string, readonly string[]>>>> = {
  birth: {
    "place.placeKind": PLACE_KINDS,
    "place.placeClass": PLACE_CLASSES,
    "filiation.kind": FILIATIONS,
    "marriage.isFirstChild": ["yes", "no"],
  },
  death: {
    "place.placeClass": DEATH_PLACE_CLASSES,
    "place.placeKind": DEATH_PLACE_KINDS,
    "place.verifiedBy": VERIFIERS,
    "deceasedKind.kind": DECEASED_KINDS_OF_FAMILIES,
    "birthAct.isRegistered": BIRTH_REGISTERED,
  },
  marriage: {},
  divorce: {},
};

/** Names of fields that are one statement to tick, whatever their section. */
export const TICKS: readonly string[] = [
  "isAtConsulate",
  "isMultiple",
  "hasNoFamilyName",
  "isProxy",
  "bornAbroad",
  "wasMinor",
  "timeUnknown",
  "isUnknown",
];

/** Names of fields that hold the two letters of a country. */
export const COUNTRIES: readonly string[] = ["country", "nationality", "flag"];

/** Fields that only another answer of their own section opens; what {@link EventForm.posted} drops by itself is not repeated. */
export const OPENED_BY: Readonly<Record<string, readonly [by: string, value: string]>> = {
  "place.country": ["placeClass", "abroad"],
  "place.city": ["placeClass", "abroad"],
  "place.town": ["placeClass", "abroad"],
  "place.foreignAct.authority": ["placeClass", "abroad"],
  "place.foreignAct.number": ["placeClass", "abroad"],
  "place.foreignAct.on": ["placeClass", "abroad"],
  "place.arrivedOn": ["placeClass", "travel"],
  "child.order": ["isMultiple", "yes"],
  "child.count": ["isMultiple", "yes"],
  "declarant.proxyDeed": ["isProxy", "yes"],
  "declarant.proxyMadeOn": ["isProxy", "yes"],
  "declarant.proxyUntil": ["isProxy", "yes"],
  "declarant.proxyOrigin": ["isProxy", "yes"],
};
