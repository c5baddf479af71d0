import {
  type Act,
  type BirthAct,
  type DeathAct,
  eventHijri,
  eventOn,
  type Names,
  subjectOf,
} from "#lib/acts/core/index.ts";
import { hijriMonthInDate, isIsoDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { fullName } from "#lib/names/core/index.ts";
import type { DocumentPayload } from "#lib/seal/core/index.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { dayAsPrinted } from "./day-as-printed.ts";
import { type IssuedKind, KIND_CODES } from "./kinds.ts";
import type { Authority, Bilingual, NameInScripts, Regime } from "./payload-parts.ts";
import { formatSerial } from "./serial.ts";
import { qualityInWords, type Signatory } from "./signatory.ts";

/** An act as it stands in its register, with the words of its mentions in their order. */
export type RegisteredAct<Kind extends Act = Act> = {
  act: Kind;
  mentions: readonly Bilingual[];
  no: number;
  year: number;
  regime: Regime;
  hash: Uint8Array;
  /** The words as they were signed and every change since, where the document tells them. */
  history?: { text: ActText; lines: readonly HistoryLine[] };
  /** The death of the holder, and the limits on the capacity of a naturalised one, where a document has a line for them (D99:36-37). */
  notes?: { death?: Bilingual; capacity?: Bilingual };
};

/** One change of an act as it was entered, in Arabic; `takenBackBy` is the number of the later one that took it back. */
export type HistoryLine = { no: number | null; enteredOn: IsoDay; words: string; takenBackBy: number | null };

/** Who issues a document, where and when. */
export type Issuing = {
  serial: string;
  issuedAt: Date;
  issuedOn: IsoDay;
  expiresOn: IsoDay;
  place: Bilingual;
  signatory: Signatory;
};

/** The signed content of the document's code: all that is compared with the paper. */
export function signedPayload(kind: IssuedKind, registered: RegisteredAct, issuing: Issuing): DocumentPayload {
  const { act, no, year, hash } = registered;
  const { father, mother } = act.names;
  const subject = subjectOf(act);
  const event = { on: { gregorian: eventOn(act), hijri: hijriOf(act) }, place: act.place };
  return {
    issuer: "MA-EC",
    kind: KIND_CODES[kind],
    serial: issuing.serial,
    issuedOn: issuing.issuedOn,
    expiresOn: issuing.expiresOn,
    office: { code: act.office.code, name: act.office.name },
    registerYear: year,
    actNumber: no,
    actHash: hash.slice(0, 16),
    givenName: subject ? { ar: subject.given.ar, latin: subject.given.latin } : null,
    familyName: subject?.family ? { ar: subject.family.ar, latin: subject.family.latin } : null,
    sex: act.sex,
    ...(act.kind === "birth" ? birthOfChild(act, event) : birthOfDeceased(act)),
    father: father ? twoScripts(father) : null,
    mother: mother ? twoScripts(mother) : null,
    death: act.kind === "death" ? event : null,
  };
}

/** The day in both calendars, or the month or year of a child whose day of birth nobody knows (D99:19). */
function birthOfChild(
  { bornOn }: BirthAct,
  event: { on: DocumentPayload["bornOn"]; place: DocumentPayload["birthPlace"] },
) {
  return { bornOn: isIsoDay(bornOn) ? event.on : { gregorian: bornOn, hijri: null }, birthPlace: event.place };
}

function birthOfDeceased({ bornOn, birthPlace }: DeathAct): Pick<DocumentPayload, "bornOn" | "birthPlace"> {
  return { bornOn: bornOn === null ? null : { gregorian: bornOn, hijri: null }, birthPlace };
}

function hijriOf(act: Act): string {
  const { year, month, day } = eventHijri(act);
  return `${day} ${hijriMonthInDate(month, "ar")} ${year}`;
}

function twoScripts(name: Names): { ar: string; latin: string } {
  return { ar: inScript(name, "ar"), latin: inScript(name, "latin") };
}

function inScript(name: Names, script: "ar" | "latin"): string {
  return fullName(name, script) ?? name.given[script];
}

/** A whole name in the scripts of the act (L36:19). */
export function nameInScripts(name: Names): NameInScripts {
  const tifinagh = fullName(name, "tifinagh");
  return { ...twoScripts(name), ...(tifinagh !== undefined && { tifinagh }) };
}

/** Province, commune and office of the register, at the head of the page. */
export function authorityOf({ office }: Act): Authority {
  const french = [...office.headFr, office.name.fr].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
  return { ar: [...office.headAr, office.name.ar].slice(-4), fr: french.slice(-4) };
}

/** Number and both years of the register, with volume and page of one on paper. */
export function placeInRegister({ act, no, year }: RegisteredAct) {
  const { paper } = act;
  return {
    ...{ number: String(no), hijriYear: String(act.drawnUpHijriYear), gregorianYear: String(year) },
    ...(paper && { volume: String(paper.volume), page: String(paper.page) }),
  };
}

/** Serial, place, day and officer in both languages. */
export function issueInWords({ serial, issuedAt, issuedOn, place, signatory }: Issuing) {
  return {
    serial: formatSerial(serial),
    issuedAt: issuedAt.toISOString(),
    place,
    on: dayAsPrinted(issuedOn),
    officer: { name: signatory.name, quality: qualityInWords(signatory) },
  };
}
