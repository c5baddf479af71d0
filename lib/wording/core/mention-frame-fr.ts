import { actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { officerClauses } from "./act-closing-fr.ts";
import type { Sex } from "./act-facts.ts";
import { atPlaceFr, feminineFr, ofFr } from "./french-agreement.ts";
import { type FrenchDateForm, frenchDateInWords, frenchOnDateInCalendars } from "./french-date.ts";
import type { DateInCalendars } from "./grammar.ts";
import type {
  ForeignJudgment,
  InBoth,
  MentionPersons,
  MentionSigning,
  MentionSpouse,
  RegisterEntry,
} from "./mention-facts.ts";
import { otherSex } from "./mention-frame.ts";

export const NUMBER = "n°\u00A0";

export function holderOfActFr(subject: Sex): string {
  return subject === "male" ? "le titulaire de l’acte" : "la titulaire de l’acte";
}

/** «du titulaire de l’acte», «de la titulaire de l’acte». */
export function ofHolderFr(subject: Sex): string {
  return subject === "male" ? "du titulaire de l’acte" : "de la titulaire de l’acte";
}

/** As in Arabic: `opening` ends where the other spouse is named. */
export function spousesClausesFr(opening: string, { subject, spouse }: MentionPersons): readonly Clause[] {
  const sex = otherSex(subject);
  const father = given(spouse.fatherNameLatin) ?? given(spouse.fatherNameAr);
  return [
    [`${opening}${sex === "male" ? "M." : "Mme"}\u00A0`, strong(given(spouse.fullNameLatin) ?? spouse.fullNameAr)],
    father && `${sex === "male" ? "fils" : "fille"} ${ofFr(father)}`,
    bornClause(spouse, sex),
  ];
}

function bornClause({ bornOn, birthPlace }: MentionSpouse, sex: Sex): Clause {
  const place = birthPlace && inFrench(birthPlace);
  const born = [bornOn && frenchOnDateInCalendars(bornOn), place && atPlaceFr(place)].filter(
    (part) => part !== undefined && part !== "",
  );
  return born.length === 0 ? undefined : `${feminineFr("né", sex)} ${born.join(" ")}`;
}

/** What was given in French, else the Arabic. */
export function inFrench({ ar, fr }: InBoth): string {
  return given(fr) ?? ar;
}

/** «du … de l’hégire, correspondant au …», or «le …». Nothing known gives nothing. */
export function datedInFr({ hijri, gregorian }: DateInCalendars, form: FrenchDateForm): string | undefined {
  if (!hijri) return gregorian && frenchDateInWords(gregorian, "gregorian", { form });
  const first = `${frenchDateInWords(hijri, "hijri", { form })} de l’hégire`;
  return gregorian ? `${first}, correspondant ${frenchDateInWords(gregorian, "gregorian", { form: "to" })}` : first;
}

/** «suivant l’acte de mariage n° 125», «folio 88», «registre 12», «du …». */
export function entryClausesFr(deed: string, entry: RegisterEntry, on: DateInCalendars): readonly Clause[] {
  const page = given(entry.page);
  const register = given(entry.register);
  return [
    `suivant ${deed} ${NUMBER}${entry.number}`,
    page && `folio ${page}`,
    register && `registre ${register}`,
    datedInFr(on, "of"),
  ];
}

export function addressClauseFr(court: InBoth, addressedOn: DateInCalendars | undefined): Clause {
  const when = addressedOn && datedInFr(addressedOn, "on");
  return `homologué par le juge de la famille près ${courtNameFr(court)}${when ? ` ${when}` : ""}`;
}

/** «jugement n° 1203 rendu le … par le tribunal de première instance de Rabat». */
export function judgmentWordsFr(judgment: string, number: string | undefined, on: DateInCalendars, by: string): string {
  const when = datedInFr(on, "on");
  return `${judgment}${number === undefined ? "" : ` ${NUMBER}${number}`} rendu${when ? ` ${when}` : ""} par ${by}`;
}

export function foreignJudgmentClausesFr({ number, on, authority, exequatur }: ForeignJudgment): readonly Clause[] {
  return [
    `par ${judgmentWordsFr("jugement étranger", number, on, inFrench(authority))}`,
    `revêtu de l’exequatur par ${judgmentWordsFr("jugement", exequatur.number, exequatur.on ?? {}, courtNameFr(exequatur.court))}`,
  ];
}

export function courtNameFr(court: InBoth): string {
  const name = inFrench(court);
  if (/^tribunal\b/iu.test(name)) return `le ${name}`;
  if (/^(?:section|cour)\b/iu.test(name)) return `la ${name}`;
  return /^l[ea] /iu.test(name) ? name : `le tribunal de première instance ${ofFr(name)}`;
}

/** Closes a mention: «Fait le …, Nadia CHERKAOUI, officier de l’état civil …». */
export function mentionTextFr(clauses: readonly Clause[], { drawnUp, officer }: MentionSigning): ActText {
  const when = frenchOnDateInCalendars(drawnUp);
  const name = given(officer.fullNameLatin) ?? officer.fullNameAr;
  const signing: readonly Clause[] = [`Fait${when ? ` ${when}` : ""}`, name, ...officerClauses(officer)];
  return [actParagraph(clauses, ", ", "."), actParagraph(signing, ", ", ".")].filter(
    (paragraph) => paragraph !== undefined,
  );
}
