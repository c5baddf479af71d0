import { REFERENCE_ALPHABET } from "#lib/kernel/reference.ts";

/** The serial of an issued document as it is stored: `SJ`, two digits of the year, seven drawn symbols, one check symbol. */
declare const serialBrand: unique symbol;
export type Serial = string & { readonly [serialBrand]: true };

const SIZE = REFERENCE_ALPHABET.length;
const SHAPE = new RegExp(`^SJ[0-9]{2}[${REFERENCE_ALPHABET}]{8}$`);
/** Digits outside the alphabet, and the S of the prefix, have values of their own, so that the ten digits of a year all differ. */
const PREFIX_ONLY: Readonly<Record<string, number>> = { 0: 0, 1: 1, 2: 2, 5: 3, 6: 4, 8: 5, 9: 6, S: 10 };

/** Weights 12, 11 … 1 from the left: none is 0 mod 23 and all differ, so one wrong symbol or one swap always shows. */
function weightedSum(symbols: string): number {
  const valueOf = (symbol: string) => PREFIX_ONLY[symbol] ?? REFERENCE_ALPHABET.indexOf(symbol);
  return [...symbols].reduce((sum, symbol, place) => sum + (12 - place) * valueOf(symbol), 0) % SIZE;
}

/** Makes a serial from random bytes (24 are ample); nothing when they run out: bytes above 252 would be drawn unevenly. */
export function makeSerial({ year, random }: { year: number; random: Uint8Array }): Serial | undefined {
  const drawn = [...random].filter((byte) => byte < SIZE * 11).slice(0, 7);
  if (drawn.length < 7) return undefined;
  const body = `SJ${String(year).slice(2)}${drawn.map((byte) => REFERENCE_ALPHABET.charAt(byte % SIZE)).join("")}`;
  return `${body}${REFERENCE_ALPHABET.charAt((SIZE - weightedSum(body)) % SIZE)}` as Serial;
}

/** The serial that was typed or stands in an address; nothing when it cannot be one of ours. */
export function readSerial(typed: string): Serial | undefined {
  const symbols = typed.replace(/[\s\u200e\u200f\u2066-\u2069-]/gu, "").toUpperCase();
  return SHAPE.test(symbols) && weightedSum(symbols) === 0 ? (symbols as Serial) : undefined;
}

/** "SJ264K7MT2WD" → "SJ26 4K7M T2WD", as it is printed; always left to right. */
export function formatSerial(serial: string): string {
  return serial.replace(/(.{4})(?=.)/gu, "$1 ");
}
