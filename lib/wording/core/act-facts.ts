import { z } from "zod";
import type { Age, DateInCalendars, DateParts } from "./grammar.ts";

export const Sex = z.enum(["male", "female"]);
export type Sex = z.output<typeof Sex>;
export type NameInScripts = { ar: string; latin: string; tifinagh?: string | undefined };

export type Person = { fullNameAr: string; fullNameLatin?: string | undefined; gender: Sex };

export type ParentFacts = {
  givenNameAr: string;
  familyNameAr: string;
  /** Given name of the parent's own father. */
  fatherNameAr?: string | undefined;
  nationalityAr?: string | undefined;
  birthPlaceAr?: string | undefined;
  bornOn?: DateInCalendars | undefined;
  professionAr?: string | undefined;
  /** In a birth act, only where the parents live apart. */
  residenceAr?: string | undefined;
  /** Said where it is known; somebody who died has no home. */
  isDeceased?: true | undefined;
  givenNameLatin?: string | undefined;
  familyNameLatin?: string | undefined;
  fatherNameLatin?: string | undefined;
  nationalityFr?: string | undefined;
  birthPlaceFr?: string | undefined;
  professionFr?: string | undefined;
  residenceFr?: string | undefined;
};

export type TitleFacts = {
  kind: "judgment" | "permission";
  number: string;
  authorityAr: string;
  authorityFr?: string | undefined;
  on: DateParts;
};

/** What an act says of the one who declared, besides name and link. */
export type DeclarantLife = {
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

/** `exOfficio`: nobody declared, the officer registers what an institution knows (L36:39). */
export type ActSignature = "declarant" | { officerAlone: AloneReason | "exOfficio" };

/** `languageAr`: «الأمازيغية»; `languageFr`: «amazighe». */
export type InterpreterFacts = Person & { languageAr: string; languageFr?: string | undefined };

export type OfficerFacts = Person & {
  /** `consular` for the officers of posts abroad (D22:5), `deputy` for whoever replaces an absent officer (L36:6). */
  quality: "president" | "vicePresident" | "delegated" | "consular" | "deputy";
  /** «جماعة تمارة»، «مقاطعة أكدال الرياض»، «القنصلية العامة للمملكة المغربية بليون». */
  officeAr: string;
  officeFr?: string | undefined;
};

/** How every act ends, whoever declared (D99:13, D22:27). */
export type ClosingFacts = {
  drawnUp: DateInCalendars;
  /** The judgment or permission under which a late event is registered (L36:21, D99:18, D99:33). */
  title?: TitleFacts | undefined;
  signature: ActSignature;
  /** How the declarant took knowledge of the act; aloud unless it was shown, to a deaf person for instance (D99:13). */
  reading?: "aloud" | "shown" | undefined;
  interpreter?: InterpreterFacts | undefined;
  officer: OfficerFacts;
};
