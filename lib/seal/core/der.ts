/** One value of DER (ITU-T X.690): its tag, what it holds, and all its bytes. */
export type DerValue = { tag: number; content: Uint8Array; whole: Uint8Array };

export const DER = {
  integer: 0x02,
  octets: 0x04,
  object: 0x06,
  sequence: 0x30,
  set: 0x31,
  first: 0xa0,
} as const;

/**
 * Reads the values that stand one after another in these bytes, which must hold nothing else. Undefined for anything that is not DER as signatures use
 * it: long tags, indefinite or needlessly long lengths.
 */
export function derValues(bytes: Uint8Array): DerValue[] | undefined {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const value = valueAt(bytes, at);
    if (!value) return undefined;
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

/** The first value of these bytes, whatever follows it. */
export function firstDerValue(bytes: Uint8Array): DerValue | undefined {
  return valueAt(bytes, 0);
}

/** The bytes of an object identifier as hexadecimal digits, so that two may be compared. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function valueAt(bytes: Uint8Array, at: number): DerValue | undefined {
  const [tag, short] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || short === undefined || tag === 0 || (tag & 0x1f) === 0x1f) return undefined;
  const digits = short < 0x80 ? 0 : short & 0x7f;
  if (short >= 0x80 && (digits === 0 || digits > 3)) return undefined;
  const length = digits === 0 ? short : lengthOf(bytes.subarray(at + 2, at + 2 + digits));
  const from = at + 2 + digits;
  if (length === undefined || from + length > bytes.length) return undefined;
  if (digits > 0 && length < (digits === 1 ? 0x80 : 1 << (8 * (digits - 1)))) return undefined;
  return { tag, content: bytes.subarray(from, from + length), whole: bytes.subarray(at, from + length) };
}

function lengthOf(digits: Uint8Array): number | undefined {
  return digits.reduce((length, digit) => length * 256 + digit, 0);
}
