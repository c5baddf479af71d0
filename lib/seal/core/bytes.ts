import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export { concatBytes };

/** The UTF-8 bytes of a text, without its length. */
export const utf8 = utf8ToBytes;

const LARGEST_INT16 = 0x7fff;
const LARGEST_INT32 = 0x7fff_ffff;
const INT64 = { smallest: -(2n ** 63n), largest: 2n ** 63n - 1n };

export function isInt16(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_INT16;
}

export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_INT32;
}

export function isInt64(value: bigint): boolean {
  return value >= INT64.smallest && value <= INT64.largest;
}

/** Two bytes, big-endian, as PostgreSQL's `int2send`; throws outside 0–32767, the range both sides share. */
export function u16(value: number): Uint8Array {
  if (!isInt16(value)) throw new RangeError("not a 16-bit number");
  return Uint8Array.of(value >> 8, value & 0xff);
}

/** Four bytes, big-endian, as PostgreSQL's `int4send`; throws outside 0–2147483647, the range both sides share. */
export function u32(value: number): Uint8Array {
  if (!isInt32(value)) throw new RangeError("not a 32-bit number");
  return Uint8Array.of(value >> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

/** Eight bytes, big-endian, two's complement, as PostgreSQL's `int8send`; throws outside the 64-bit range. */
export function i64(value: bigint): Uint8Array {
  if (!isInt64(value)) throw new RangeError("not a 64-bit number");
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, value);
  return bytes;
}

/** `lp`: two bytes of length, then the bytes; a text is its UTF-8 bytes. Throws above 32767 bytes. */
export function lengthPrefixed(value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === "string" ? utf8(value) : value;
  return concatBytes(u16(bytes.length), bytes);
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Demands a byte string of exactly this length; anything else is a fault of the caller. */
export function requireLength(bytes: Uint8Array, length: number, what: string): Uint8Array {
  if (bytes.length !== length) throw new RangeError(`${what} must be ${length} bytes long`);
  return bytes;
}
