import type { Age, DateInCalendars, DateParts, TimeOfDay } from "./grammar.ts";

export type Sex = "male" | "female";
export type NameInScripts = { ar: string; latin: string; tifinagh?: string | undefined };

/**
 * Everything that the words of a birth act say (D22:21, D99:18). Only facts: no rule is checked here, an absent fact is left out.
 * Arabic values end in `Ar` and make the act; their `Fr` and `Latin` companions serve the French translation only.
 */
export type BirthActFacts = {
  /** `placeAr` is a whole phrase without preposition: «مستشفى الولادة السويسي، جماعة الرباط، عمالة الرباط». */
  born: DateInCalendars & { time?: TimeOfDay | undefined; placeAr: string; placeFr?: string | undefined };
  child: ChildFacts;
  /** A parent in the eyes of the law; absent when unknown (L36:25). */
  father?: ParentFacts | undefined;
  mother?: ParentFacts | undefined;
  /** Names that the act gives in place of unknown parents; the act says so (L36:25). */
  namesChosenByLaw?: NamesChosenByLaw | undefined;
  /** Where the parents live, together. */
  residenceAr?: string | undefined;
  residenceFr?: string | undefined;
  drawnUp: DateInCalendars;
  /** The judgment or permission under which a late birth is registered (L36:21, D99:18). */
  title?: TitleFacts | undefined;
  /** Absent when a judgment is carried into the register without declarant. */
  declarant?: DeclarantFacts | undefined;
  signature: "declarant" | { officerAlone: AloneReason };
  /** How the declarant took knowledge of the act; aloud unless it was shown, to a deaf person for instance (D99:13). */
  reading?: "aloud" | "shown" | undefined;
  interpreter?: InterpreterFacts | undefined;
  officer: OfficerFacts;
};

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

export type ParentFacts = {
  givenNameAr: string;
  familyNameAr: string;
  /** Given name of the parent's own father. */
  fatherNameAr?: string | undefined;
  nationalityAr?: string | undefined;
  birthPlaceAr?: string | undefined;
  bornOn?: DateInCalendars | undefined;
  professionAr?: string | undefined;
  /** Only where the parents live apart. */
  residenceAr?: string | undefined;
  givenNameLatin?: string | undefined;
  familyNameLatin?: string | undefined;
  fatherNameLatin?: string | undefined;
  nationalityFr?: string | undefined;
  birthPlaceFr?: string | undefined;
  professionFr?: string | undefined;
  residenceFr?: string | undefined;
};

export type ChosenName = {
  givenNameAr: string;
  /** The chosen name of the grandfather. */
  fatherNameAr: string;
  givenNameLatin?: string | undefined;
  fatherNameLatin?: string | undefined;
};
/** With `mother`, both parents are unknown; without, the father alone. */
export type NamesChosenByLaw = { father: ChosenName; mother?: ChosenName | undefined };

export type TitleFacts = {
  kind: "judgment" | "permission";
  number: string;
  authorityAr: string;
  authorityFr?: string | undefined;
  on: DateParts;
};

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

type Person = { fullNameAr: string; fullNameLatin?: string | undefined; gender: Sex };

export type DeclarantFacts = Person & {
  /** `proxy` declares for `proxyFor`; `prosecutor` is named by office and court, not by person. */
  link: DeclarantLink | "proxy" | "prosecutor";
  proxyFor?: (Person & { link: DeclarantLink }) | undefined;
  /** «المحكمة الابتدائية بالرباط», for the prosecutor. */
  courtAr?: string | undefined;
  courtFr?: string | undefined;
  age?: Age | undefined;
  nationalityAr?: string | undefined;
  nationalityFr?: string | undefined;
  professionAr?: string | undefined;
  professionFr?: string | undefined;
  residenceAr?: string | undefined;
  residenceFr?: string | undefined;
};

/** Why the officer signs alone; the act must say it (D99:13, D22:27). */
export const ALONE_REASONS = ["cannotSign", "cannotWrite", "disabled", "ill", "refused", "declaredInWriting"] as const;
export type AloneReason = (typeof ALONE_REASONS)[number];

/** `languageAr`: «الأمازيغية»; `languageFr`: «amazighe». */
export type InterpreterFacts = Person & { languageAr: string; languageFr?: string | undefined };

export type OfficerFacts = Person & {
  /** `consular` for the officers of posts abroad (D22:5). */
  quality: "president" | "vicePresident" | "delegated" | "consular";
  /** «جماعة تمارة»، «مقاطعة أكدال الرياض»، «القنصلية العامة للمملكة المغربية بليون». */
  officeAr: string;
  officeFr?: string | undefined;
};
