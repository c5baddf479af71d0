import type { ClosingFacts, DeclarantLife, NameInScripts, ParentFacts, Person, Sex } from "./act-facts.ts";
import type { ForeignActFacts } from "./birth-act-facts.ts";
import type { DateInCalendars, DateParts, TimeOfDay } from "./grammar.ts";

/**
 * Everything that the words of a death act say (D22:24, D99:33). Only facts: no rule is checked here, an absent fact is left out, and
 * an hour that nobody knows stays unsaid. The cause of death is no fact of an act. Arabic values end in `Ar` and make the act; their
 * `Fr` and `Latin` companions serve the French translation only.
 */
export type DeathActFacts = ClosingFacts & {
  /** Of a body found, the day and place of its discovery. `placeAr` is a whole phrase without preposition. */
  died: DateInCalendars & {
    time?: TimeOfDay | undefined;
    /** Nobody knows the hour, and the act says so (FC:328). */
    isTimeUnknown?: true | undefined;
    placeAr: string;
    placeFr?: string | undefined;
  };
  deceased: DeceasedFacts;
  /** Absent when unknown (D22:24). */
  father?: ParentFacts | undefined;
  mother?: ParentFacts | undefined;
  /** Absent for a child. */
  maritalStatus?: MaritalStatus | undefined;
  /** Of a marriage that lasted until a death; more than one for a man with several wives. */
  spouses?: readonly { fullNameAr: string; fullNameLatin?: string | undefined }[] | undefined;
  /** What the act rests on besides a declaration, a judgment or a permission. */
  basis?: DeathBasis | undefined;
  /** The act of another country that this one is carried over from (D22:26). */
  foreignAct?: ForeignActFacts | undefined;
  /** Absent when the officer registers ex officio (L36:39) or carries a judgment into the register. */
  declarant?: DeathDeclarantFacts | undefined;
};

export const MARITAL_STATUSES = ["single", "married", "divorced", "widowed"] as const;
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];

export type DeceasedFacts =
  | ({ kind: "person" } & DeceasedPersonFacts)
  /** Born dead: no name; the act says that the mother gave birth «مولودا ميتا» (L36:29). */
  | { kind: "stillborn"; sex?: Sex | undefined; multiple?: { order: number; count: number } | undefined }
  /** A body whose identity is not known, described as far as possible (L36:38). */
  | { kind: "unidentified"; sex?: Sex | undefined; description: BodyFacts };

export type DeceasedPersonFacts = {
  givenName: NameInScripts;
  familyName?: NameInScripts | undefined;
  sex: Sex;
  /** An adjective, in either gender: «مغربي»، «مغربية». */
  nationalityAr?: string | undefined;
  nationalityFr?: string | undefined;
  birthPlaceAr?: string | undefined;
  birthPlaceFr?: string | undefined;
  bornOn?: DateInCalendars | undefined;
  professionAr?: string | undefined;
  professionFr?: string | undefined;
  residenceAr?: string | undefined;
  residenceFr?: string | undefined;
};

/** Each is a phrase of the minutes, as written there. */
export type BodyFacts = Partial<
  Record<"apparentAge" | "stature" | "marks" | "clothing" | "belongings", { ar: string; fr?: string | undefined }>
>;

export type DeathBasis =
  /** Minutes of the judicial police, endorsed by the prosecutor (L36:38). */
  | {
      kind: "policeMinutes";
      number?: string | undefined;
      on?: DateParts | undefined;
      policeAr?: string | undefined;
      policeFr?: string | undefined;
      courtAr?: string | undefined;
      courtFr?: string | undefined;
    }
  /** What an institution knows, where no relative could complete the declaration (L36:39). */
  | { kind: "institution"; institutionAr: string; institutionFr?: string | undefined };

/** Relatives of L36:37 in their order; of the `legalGuardian` the law knows the testamentary and the dative. */
export const DEATH_LINKS = [
  "spouse",
  "son",
  "daughter",
  "brother",
  "sister",
  "father",
  "mother",
  "legalGuardian",
  "grandfather",
  "grandmother",
  "kafil",
  "nearRelative",
] as const;
export type DeathLink = (typeof DEATH_LINKS)[number];

/** Those who declare by their office (L36:20, L36:38); the prosecutor is named by court, not by person. */
export const DEATH_OFFICES = ["institution", "localAuthority", "judicialPolice", "prosecutor"] as const;
export type DeathOffice = (typeof DEATH_OFFICES)[number];

export type DeathDeclarantFacts = Person &
  DeclarantLife & {
    /** `proxy` declares for `proxyFor`; `other` is no relative. */
    link: DeathLink | DeathOffice | "proxy" | "other";
    proxyFor?: (Person & { link: DeathLink | "other" }) | undefined;
    /** For whom an official declares: «مستشفى ابن سينا بالرباط»، «المحكمة الابتدائية بالرباط». */
    bodyAr?: string | undefined;
    bodyFr?: string | undefined;
  };
