import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, i64, isInt16, isInt32, isInt64, lengthPrefixed, requireLength, u16, u32, utf8 } from "./bytes.ts";

/** A register-year: the register of one kind, of one office, for one year. `kind` is its code, e.g. `birth`. */
export type RegisterYear = { office: string; kind: string; year: number };

export type HashedAct = RegisterYear & {
  /** the hash of the act before it, or the opening hash of the register-year for number 1 */
  prev: Uint8Array;
  no: number;
  /** microseconds since 1970-01-01T00:00Z */
  registeredAtMicros: bigint;
  /** the act's canonical bytes */
  canon: Uint8Array;
};

const ACT = utf8("act-v1");
const UNUSED = utf8("unused-v1");
const OPEN = utf8("open");
const CLOSE = utf8("close-v1");
const LEAF = Uint8Array.of(0);
const NOTHING = new Uint8Array(0);

/**
 * The hash with which a register-year opens; 32 bytes.
 *
 *     SHA-256( "open" ‖ lp(closing) ‖ lp(office) ‖ lp(kind) ‖ u16(year) )
 *
 * "open" = 6f 70 65 6e; lp = length in bytes as u16 big-endian, then the bytes (texts in UTF-8); closing = the 32 bytes of the last hash
 * of the register before it, or no byte at all (lp = 00 00) when there is none. In SQL: `sha256('\x6f70656e'::bytea
 * || int2send(coalesce(length(closing), 0)::int2) || coalesce(closing, ''::bytea) || int2send(octet_length(office)::int2)
 * || convert_to(office, 'UTF8') || int2send(octet_length(kind)::int2) || convert_to(kind, 'UTF8') || int2send(year::int2))`.
 */
export function registerOpeningHash(opening: RegisterYear & { previousClosing: Uint8Array | null }): Uint8Array {
  const closing =
    opening.previousClosing === null ? NOTHING : requireLength(opening.previousClosing, 32, "a closing hash");
  return sha256(concatBytes(OPEN, lengthPrefixed(closing), registerBytes(opening)));
}

/**
 * The hash on which a register closes with its minutes, and the next one opens; 32 bytes.
 *
 *     SHA-256( "close-v1" ‖ head ‖ SHA-256(minutes) )
 *
 * "close-v1" = 63 6c 6f 73 65 2d 76 31; head = the 32 bytes of the last hash; minutes = the canonical bytes that the officer signed.
 */
export function registerClosingHash(head: Uint8Array, minutes: Uint8Array): Uint8Array {
  return sha256(concatBytes(CLOSE, requireLength(head, 32, "the last hash"), sha256(minutes)));
}

/**
 * The hash of an act, which binds its text, its number, its register, its instant and every act before it; 32 bytes.
 *
 *     hdr  = "act-v1" ‖ lp(office) ‖ lp(kind) ‖ u16(year) ‖ u32(no) ‖ i64(registered at, µs)
 *     hash = SHA-256( 00 ‖ prev ‖ hdr ‖ SHA-256(canon) )
 *
 * "act-v1" = 61 63 74 2d 76 31; numbers are big-endian as `int2send`, `int4send`, `int8send` write them; prev is 32 bytes; the instant is
 * microseconds since 1970-01-01T00:00Z: `(extract(epoch from registered_at) * 1000000)::int8`. In SQL: `sha256('\x00'::bytea || prev
 * || '\x6163742d7631'::bytea || int2send(octet_length(office)::int2) || convert_to(office, 'UTF8') || int2send(octet_length(kind)::int2)
 * || convert_to(kind, 'UTF8') || int2send(year::int2) || int4send(no) || int8send(micros) || sha256(canon))`.
 * Throws where a value does not fit: office and kind up to 32767 bytes, year up to 32767, number from 1 to 2147483647.
 */
export function actHash(act: HashedAct): Uint8Array {
  return linkHash(ACT, act);
}

/** The hash of a number that no act of a paper register bears: as of an act, with "unused-v1" = 75 6e 75 73 65 64 2d 76 31; 32 bytes. */
export function unusedNumberHash(unused: HashedAct): Uint8Array {
  return linkHash(UNUSED, unused);
}

function linkHash(label: Uint8Array, act: HashedAct): Uint8Array {
  if (act.no < 1) throw new RangeError("acts are numbered from 1");
  const header = concatBytes(label, registerBytes(act), u32(act.no), i64(act.registeredAtMicros));
  return sha256(concatBytes(LEAF, requireLength(act.prev, 32, "the hash before"), header, sha256(act.canon)));
}

/** Whether the values fit the layout of `actHash`: a damaged row may not, and must be reported rather than thrown. */
export function isHashable(act: HashedAct): boolean {
  const textsFit = [act.office, act.kind].every((text) => isInt16(utf8(text).length));
  const numbersFit = isInt16(act.year) && isInt32(act.no) && act.no >= 1 && isInt64(act.registeredAtMicros);
  return textsFit && numbersFit && act.prev.length === 32;
}

function registerBytes({ office, kind, year }: RegisterYear): Uint8Array {
  return concatBytes(lengthPrefixed(office), lengthPrefixed(kind), u16(year));
}
