/** A public key and the interval in which it was trusted: from the first microsecond, up to but without the last. */
export type TrustedKey = {
  keyId: string;
  /** 32 bytes, Ed25519; the keys of files 65 bytes, a point of P-256 */
  publicKey: Uint8Array;
  validFromMicros: bigint;
  /** null while the key is in use */
  validUntilMicros: bigint | null;
};

export type KeyRing = readonly TrustedKey[];

/** The key of that name, if it was trusted at that instant (microseconds since 1970). */
export function keyAt(keys: KeyRing, keyId: string, instantMicros: bigint): TrustedKey | undefined {
  return keyWithin(keys, keyId, instantMicros, instantMicros + 1n);
}

/** The key of that name, if it was trusted at some instant between `fromMicros` and, exclusive, `untilMicros`. */
export function keyWithin(
  keys: KeyRing,
  keyId: string,
  fromMicros: bigint,
  untilMicros: bigint,
): TrustedKey | undefined {
  return keys.find(
    (key) =>
      key.keyId === keyId &&
      key.validFromMicros < untilMicros &&
      (key.validUntilMicros === null || key.validUntilMicros > fromMicros),
  );
}
