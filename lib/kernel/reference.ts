import { err, ok, type Result } from "./result.ts";
import { cleanText, westernDigits } from "./text.ts";

/** No 0 O, 1 I L, 2 Z, 5 S, 6, 8 B, 9: nothing that is read one for another, on paper or on the phone. 23 is prime. */
export const REFERENCE_ALPHABET = "ACDEFGHJKMNPQRTUVWXY347";

const SIZE = REFERENCE_ALPHABET.length;

/** Letter pairs that no screen reader takes for a Roman numeral or a title. */
export const REFERENCE_KINDS = { birth: "NA", death: "DE", marriage: "MA", divorce: "DS", request: "RQ" } as const;
export type ReferenceKind = keyof typeof REFERENCE_KINDS;

declare const referenceBrand: unique symbol;

/** The number of a declaration or request as it is stored: 11 symbols, upper case, no space, check symbol verified. */
export type Reference = string & { readonly [referenceBrand]: true };

const SHAPE = new RegExp(`^(?:${Object.values(REFERENCE_KINDS).join("|")})[0-9]{2}[${REFERENCE_ALPHABET}]{7}$`);

/**
 * Values of the symbols that only the prefix uses. The seven digits outside the alphabet take 0-6, so that with
 * 3, 4, 7 (20, 21, 22) the ten digits of a year all differ; S differs from E, the only letter it can be taken for (DE, DS).
 */
const PREFIX_ONLY: Readonly<Record<string, number>> = { 0: 0, 1: 1, 2: 2, 5: 3, 6: 4, 8: 5, 9: 6, S: 10 };

function valueOf(symbol: string): number {
  return PREFIX_ONLY[symbol] ?? REFERENCE_ALPHABET.indexOf(symbol);
}

/** Weights 11, 10 … 1 from the left: all differ and none is 0 mod 23, so one wrong symbol or one swap always shows. */
function weightedSum(symbols: string): number {
  const last = 11;
  return [...symbols].reduce((sum, symbol, place) => sum + (last - place) * valueOf(symbol), 0) % SIZE;
}

function symbolAt(value: number): string {
  return REFERENCE_ALPHABET.charAt(value % SIZE);
}

/** Draws symbols without bias: bytes from 253 up are thrown away (253 = 11 × 23). Nothing when the bytes run out. */
function drawSymbols(count: number, random: Uint8Array): string | undefined {
  const fair = [...random].filter((byte) => byte < SIZE * 11).slice(0, count);
  return fair.length === count ? fair.map(symbolAt).join("") : undefined;
}

/**
 * Makes a reference: kind, year (Gregorian, four digits), six random symbols, check symbol.
 * `random` holds bytes of a cryptographic source; 16 are ample. Nothing is returned when they run out: draw again.
 */
export function makeReference(from: { kind: ReferenceKind; year: number; random: Uint8Array }): Reference | undefined {
  if (!Number.isInteger(from.year) || from.year < 2000 || from.year > 2099) throw new Error("year out of range");
  const drawn = drawSymbols(6, from.random);
  if (drawn === undefined) return undefined;
  const body = `${REFERENCE_KINDS[from.kind]}${String(from.year).slice(2)}${drawn}`;
  return `${body}${symbolAt(SIZE - weightedSum(body))}` as Reference;
}

function compact(typed: string): string {
  return westernDigits(cleanText(typed))
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212.،,/_]/gu, "");
}

/**
 * Reads a reference as people type it: lower case, spaces, hyphens, Arabic-Indic digits, direction marks.
 * Refuses `reference.malformed` (not 11 symbols of ours) and `reference.wrongCheck` (a symbol is wrong or two are swapped).
 */
export function parseReference(typed: string): Result<Reference> {
  const symbols = compact(typed);
  if (!SHAPE.test(symbols)) return err({ code: "reference.malformed" });
  if (weightedSum(symbols) !== 0) return err({ code: "reference.wrongCheck" });
  return ok(symbols as Reference);
}

/** "NA26K7MT4WD" → "NA26 K7MT 4WD". Always shown left to right, inside `<bdi dir="ltr">`. */
export function formatReference(reference: string): string {
  return reference.replace(/^(.{4})(.{4})(.{3})$/u, "$1 $2 $3");
}

/** What a stored reference is the number of. */
export function kindOfReference(reference: Reference): ReferenceKind {
  const letters = reference.slice(0, 2);
  for (const kind of Object.keys(REFERENCE_KINDS) as ReferenceKind[]) {
    if (REFERENCE_KINDS[kind] === letters) return kind;
  }
  throw new Error("not a reference");
}

const SECRET_LENGTH = 12;

/** A recovery code of 12 symbols (54 bits) in the form it is hashed; show it with {@link formatSecretCode}. 24 bytes are ample. */
export function makeSecretCode(random: Uint8Array): string | undefined {
  return drawSymbols(SECRET_LENGTH, random);
}

/** "ACDEFGHJKMNP" → "ACDE-FGHJ-KMNP". */
export function formatSecretCode(code: string): string {
  return code.replace(/^(.{4})(.{4})(.{4})$/u, "$1-$2-$3");
}

/** The code as it is hashed, from what was typed; nothing when it cannot be one of ours. */
export function normaliseSecretCode(typed: string): string | undefined {
  const symbols = compact(typed);
  const ours = symbols.length === SECRET_LENGTH && [...symbols].every((symbol) => REFERENCE_ALPHABET.includes(symbol));
  return ours ? symbols : undefined;
}
