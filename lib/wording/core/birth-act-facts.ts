import type { ClosingFacts, DeclarantLife, NameInScripts, ParentFacts, Person, Sex } from "./act-facts.ts";
import type { DateInCalendars, DateParts, TimeOfDay } from "./grammar.ts";

/**
 * Everything that the words of a birth act say (D22:21, D99:18). Only facts: no rule is checked here, an absent fact is left out.
 * Arabic values end in `Ar` and make the act; their `Fr` and `Latin` companions serve the French translation only.
 */
export type BirthActFacts = ClosingFacts & {
  /** `placeAr` is a whole phrase without preposition: «مستشفى الولادة السويسي، جماعة الرباط، عمالة الرباط». */
  born: DateInCalendars & {
    time?: TimeOfDay | undefined;
    placeAr: string;
    placeFr?: string | undefined;
    /** The day is that of a medical certificate of approximate age (L36:25, D99:19). */
    isApproximate?: true | undefined;
    /** The journal of the ship or the aircraft that recorded the birth (L36:31). */
    journal?: { vehicle: "ship" | "aircraft"; reference: string } | undefined;
  };
  child: ChildFacts;
  /** A parent in the eyes of the law; absent when unknown (L36:25). */
  father?: ParentFacts | undefined;
  mother?: ParentFacts | undefined;
  /** Names that the act gives in place of unknown parents; the act says so (L36:25). */
  namesChosenByLaw?: NamesChosenByLaw | undefined;
  /** Where the parents live, together. */
  residenceAr?: string | undefined;
  residenceFr?: string | undefined;
  /** The act of another country that is carried into the register (D22:23). */
  foreignAct?: ForeignActFacts | undefined;
  /** Absent when a judgment is carried into the register without declarant. */
  declarant?: DeclarantFacts | undefined;
};

/** `authorityAr`: «بلدية ليون»; `countryAr`: «فرنسا». */
export type ForeignActFacts = {
  number: string;
  on: DateParts;
  authorityAr: string;
  authorityFr?: string | undefined;
  countryAr: string;
  countryFr?: string | undefined;
};

/** A numbered paper with its day: minutes, a medical certificate. */
export type NumberedPaper = { number: string; on: DateParts };

export type ChildFacts = {
  givenName: NameInScripts;
  familyName: NameInScripts;
  sex: Sex;
  /** An adjective, in either gender: «مغربي»، «مغربية». */
  nationalityAr?: string | undefined;
  nationalityFr?: string | undefined;
  /** One of several children of one birth (L36:27). */
  multiple?: { order: number; count: number } | undefined;
};

export type ChosenName = {
  givenNameAr: string;
  /** The chosen name of the grandfather. */
  fatherNameAr: string;
  givenNameLatin?: string | undefined;
  fatherNameLatin?: string | undefined;
};
/** Both where both parents are unknown; the father's alone where he is; the mother's alone once the father acknowledged the child. */
export type NamesChosenByLaw = { father?: ChosenName | undefined; mother?: ChosenName | undefined };

/** Relatives of L36:24 in their order, then those of L36:25, the prosecutor, and the person of a late act. */
export const DECLARANT_LINKS = [
  "father",
  "mother",
  "grandfather",
  "grandmother",
  "paternalUncle",
  "paternalAunt",
  "maternalUncle",
  "maternalAunt",
  "guardian",
  "brother",
  "sister",
  "brothersSon",
  "brothersDaughter",
  "sistersSon",
  "sistersDaughter",
  "actingForMother",
  "subject",
] as const;
export type DeclarantLink = (typeof DECLARANT_LINKS)[number];

export type DeclarantFacts = Person &
  DeclarantLife & {
    /** `proxy` declares for `proxyFor`; `prosecutor` is named by office and court, not by person. */
    link: DeclarantLink | "proxy" | "prosecutor";
    proxyFor?: (Person & { link: DeclarantLink }) | undefined;
    /** «المحكمة الابتدائية بالرباط», for the prosecutor. */
    courtAr?: string | undefined;
    courtFr?: string | undefined;
    /** The papers that support the prosecutor's declaration (L36:25). */
    minutes?: NumberedPaper | undefined;
    ageCertificate?: NumberedPaper | undefined;
  };
