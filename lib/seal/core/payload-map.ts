import { isCivilDay } from "./civil-day.ts";
import {
  type DocumentPayload,
  KEYS,
  PAYLOAD_VERSION,
  SEX_NUMBERS,
  type TwoLanguages,
  type TwoScripts,
} from "./document-payload.ts";
import { dayFromNumber, dayNumber, type WrittenDay } from "./written-day.ts";

export const ACT_HASH_BYTES = 16;

/** The map that is encoded and signed: integer keys, days as numbers, absent values left out. Throws when a value cannot be written. */
export function toPayloadMap(payload: DocumentPayload): Map<number, unknown> {
  const { office, death } = payload;
  const entries: [number, unknown][] = [
    [KEYS.version, PAYLOAD_VERSION],
    [KEYS.issuer, payload.issuer],
    [KEYS.kind, payload.kind],
    [KEYS.serial, payload.serial],
    [KEYS.issuedOn, dayNumber(payload.issuedOn)],
    [KEYS.expiresOn, payload.expiresOn === null ? null : dayNumber(payload.expiresOn)],
    [KEYS.office, [office.code, ...inLanguages(office.name)]],
    [KEYS.registerYear, payload.registerYear],
    [KEYS.actNumber, payload.actNumber],
    [KEYS.actHash, payload.actHash],
    [KEYS.givenName, payload.givenName && inScripts(payload.givenName)],
    [KEYS.familyName, payload.familyName && inScripts(payload.familyName)],
    [KEYS.sex, payload.sex && SEX_NUMBERS[payload.sex]],
    [KEYS.bornOn, payload.bornOn && written(payload.bornOn)],
    [KEYS.birthPlace, payload.birthPlace && inLanguages(payload.birthPlace)],
    [KEYS.father, payload.father && inScripts(payload.father)],
    [KEYS.mother, payload.mother && inScripts(payload.mother)],
    [KEYS.death, death && [...written(death.on), ...inLanguages(death.place)]],
  ];
  return new Map(entries.filter(([, value]) => value !== null));
}

/** Reads the map back; undefined when a key is unknown, missing, or holds what we never write. */
export function fromPayloadMap(map: ReadonlyMap<unknown, unknown>): DocumentPayload | undefined {
  const known: readonly unknown[] = Object.values(KEYS);
  if (map.get(KEYS.version) !== PAYLOAD_VERSION || [...map.keys()].some((key) => !known.includes(key)))
    return undefined;
  const payload = {
    issuer: asText(map.get(KEYS.issuer)),
    kind: asText(map.get(KEYS.kind)),
    serial: asText(map.get(KEYS.serial)),
    issuedOn: asDay(map.get(KEYS.issuedOn)),
    expiresOn: orAbsent(map.get(KEYS.expiresOn), asDay),
    office: asOffice(map.get(KEYS.office)),
    registerYear: asCount(map.get(KEYS.registerYear)),
    actNumber: asCount(map.get(KEYS.actNumber)),
    actHash: asActHash(map.get(KEYS.actHash)),
    givenName: orAbsent(map.get(KEYS.givenName), asScripts),
    familyName: orAbsent(map.get(KEYS.familyName), asScripts),
    sex: orAbsent(map.get(KEYS.sex), asSex),
    bornOn: orAbsent(map.get(KEYS.bornOn), asWritten),
    birthPlace: orAbsent(map.get(KEYS.birthPlace), asLanguages),
    father: orAbsent(map.get(KEYS.father), asScripts),
    mother: orAbsent(map.get(KEYS.mother), asScripts),
    death: orAbsent(map.get(KEYS.death), asDeath),
  };
  return isComplete(payload) && isOfItsKind(payload) ? payload : undefined;
}

type Partly<T> = { [Key in keyof T]: T[Key] | undefined };

function isComplete(payload: Partly<DocumentPayload>): payload is DocumentPayload {
  return Object.values(payload).every((value) => value !== undefined);
}

/** Only a death act may lack the name, the sex or the birth of its subject. */
function isOfItsKind({ death, givenName, sex, bornOn, birthPlace }: DocumentPayload): boolean {
  return death !== null || [givenName, sex, bornOn, birthPlace].every((value) => value !== null);
}

function inScripts({ ar, latin }: TwoScripts): unknown[] {
  return [ar, latin];
}

function inLanguages({ ar, fr }: TwoLanguages): unknown[] {
  return [ar, fr];
}

function written({ gregorian, hijri }: WrittenDay): unknown[] {
  return [dayNumber(gregorian), hijri];
}

function orAbsent<T>(value: unknown, read: (value: unknown) => T | undefined): T | null | undefined {
  return value === undefined ? null : read(value);
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value === value.normalize("NFC") ? value : undefined;
}

function asTextOrNull(value: unknown): string | null | undefined {
  return value === null ? null : asText(value);
}

function asCount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

function asDay(value: unknown): string | undefined {
  const day = dayFromNumber(value);
  return day !== undefined && isCivilDay(day) ? day : undefined;
}

function asActHash(value: unknown): Uint8Array | undefined {
  return value instanceof Uint8Array && value.length === ACT_HASH_BYTES ? Uint8Array.from(value) : undefined;
}

function asSex(value: unknown): "male" | "female" | undefined {
  if (value === SEX_NUMBERS.male) return "male";
  return value === SEX_NUMBERS.female ? "female" : undefined;
}

function asList(value: unknown, length: number): unknown[] {
  return Array.isArray(value) && value.length === length ? value : [];
}

function asScripts(value: unknown): TwoScripts | undefined {
  const [first, second] = asList(value, 2);
  const [ar, latin] = [asText(first), asTextOrNull(second)];
  return ar === undefined || latin === undefined ? undefined : { ar, latin };
}

function asLanguages(value: unknown): TwoLanguages | undefined {
  const [ar, fr] = asList(value, 2).map(asText);
  return ar === undefined || fr === undefined ? undefined : { ar, fr };
}

function asOffice(value: unknown): DocumentPayload["office"] | undefined {
  const [first, ...names] = asList(value, 3);
  const [code, name] = [asText(first), asLanguages(names)];
  return code === undefined || name === undefined ? undefined : { code, name };
}

function asWritten(value: unknown): WrittenDay | undefined {
  const [first, second] = asList(value, 2);
  const [gregorian, hijri] = [dayFromNumber(first), asTextOrNull(second)];
  return gregorian === undefined || hijri === undefined ? undefined : { gregorian, hijri };
}

function asDeath(value: unknown): DocumentPayload["death"] | undefined {
  const items = asList(value, 4);
  const [on, place] = [asWritten(items.slice(0, 2)), asLanguages(items.slice(2))];
  return on === undefined || place === undefined ? undefined : { on, place };
}
