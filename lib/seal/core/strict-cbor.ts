import { decode, encode, rfc8949EncodeOptions, Tagged } from "cborg";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sameBytes } from "./bytes.ts";

/** Deterministic CBOR: shortest forms, definite lengths, map keys in the bytewise order of their encodings (RFC 8949 §4.2.1). */
export function encodeStrict(value: unknown): Uint8Array {
  return encode(value, rfc8949EncodeOptions);
}

/**
 * Reads bytes that `encodeStrict` could have written, maps as `Map`, the named tags as `Tagged`.
 * Whatever would be written differently is refused: long forms, unsorted or repeated keys, broken UTF-8, trailing bytes, indefinite lengths.
 */
export function decodeStrict(bytes: Uint8Array, tags: readonly number[] = []): Result<unknown> {
  try {
    const value: unknown = decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowInfinity: false,
      allowNaN: false,
      allowBigInt: false,
      rejectDuplicateMapKeys: true,
      useMaps: true,
      tags: Tagged.preserve(...tags),
    });
    if (sameBytes(encodeStrict(value), bytes)) return ok(value);
  } catch {
    // the reader throws on foreign bytes: to us it is the same refusal
  }
  return err({ code: "seal.notCanonical" });
}
