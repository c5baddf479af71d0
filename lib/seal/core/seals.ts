import { concatBytes, i64, requireLength, utf8 } from "./bytes.ts";
import { isSignedBy } from "./signer.ts";

export type Sealed = {
  /** the act's hash, 32 bytes */
  hash: Uint8Array;
  /** when the registry sealed it, microseconds since 1970 */
  sealedAtMicros: bigint;
};

export type Seal = Sealed & { signature: Uint8Array };

const SEAL = utf8("act-seal-v1");

/** What the registry signs over an act: `"act-seal-v1" ‖ hash (32) ‖ i64(sealed at, µs)`. */
export function sealMessage({ hash, sealedAtMicros }: Sealed): Uint8Array {
  return concatBytes(SEAL, requireLength(hash, 32, "an act's hash"), i64(sealedAtMicros));
}

/** Whether the seal was made by this key; take the key from the ring with `keyAt(keys, keyId, seal.sealedAtMicros)`. */
export function verifySeal(publicKey: Uint8Array, seal: Seal): boolean {
  return seal.hash.length === 32 && isSignedBy(publicKey, sealMessage(seal), seal.signature);
}
