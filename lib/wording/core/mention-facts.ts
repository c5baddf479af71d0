import type { OfficerFacts, Sex } from "./act-facts.ts";
import type { DateInCalendars } from "./grammar.ts";

/** A name or a place as it stands in Arabic, and in French where it was given. */
export type InBoth = { ar: string; fr?: string | undefined };

/** The other spouse, as the mention names them (FC:67-68, FC:139). */
export type MentionSpouse = {
  fullNameAr: string;
  fullNameLatin?: string | undefined;
  fatherNameAr?: string | undefined;
  fatherNameLatin?: string | undefined;
  bornOn?: DateInCalendars | undefined;
  birthPlace?: InBoth | undefined;
};

/** عدد، صحيفة، كناش: where the register of the court keeps the adouls' act (FC:68). */
export type RegisterEntry = {
  number: string;
  page?: string | undefined;
  register?: string | undefined;
};

/** Who wrote the mention on the act, and when. */
export type MentionSigning = { drawnUp: DateInCalendars; officer: OfficerFacts };

/** On whose birth act the mention stands, and whom it names. */
export type MentionPersons = { subject: Sex; spouse: MentionSpouse };
