import { Tagged } from "cborg";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { utf8 } from "./bytes.ts";
import type { Signer } from "./signer.ts";
import { decodeStrict, encodeStrict } from "./strict-cbor.ts";

export type CoseSign1 = {
  keyId: string;
  payload: Uint8Array;
  signature: Uint8Array;
  /** the bytes that were signed: the Sig_structure of RFC 9052 §4.4 */
  message: Uint8Array;
};

const COSE_SIGN1 = 18;
const ALGORITHM = 1;
const KEY_ID = 4;
const EDDSA = -8;
const NO_BYTES = new Uint8Array(0);

/** COSE_Sign1 (RFC 9052 §4.2, tag 18) with EdDSA; algorithm and key id are in the protected header, nothing in the other. */
export function coseSign1(payload: Uint8Array, signer: Signer): Uint8Array {
  const header = encodeStrict(
    new Map<number, unknown>([
      [ALGORITHM, EDDSA],
      [KEY_ID, utf8(signer.keyId)],
    ]),
  );
  const signature = signer.sign(sigStructure(header, payload));
  return encodeStrict(new Tagged(COSE_SIGN1, [header, new Map(), payload, signature]));
}

/** Takes the envelope apart without trusting it. Anything that `coseSign1` would not have written is refused. */
export function openCoseSign1(bytes: Uint8Array): Result<CoseSign1> {
  const refused = err({ code: "seal.documentUnreadable" });
  const decoded = decodeStrict(bytes, [COSE_SIGN1]);
  if (!decoded.ok || !(decoded.value instanceof Tagged)) return refused;
  const parts: unknown = decoded.value.value;
  if (!Array.isArray(parts) || parts.length !== 4) return refused;
  const [header, unprotected, payload, signature]: unknown[] = parts;
  if (!isBytes(header) || !isBytes(payload) || !isBytes(signature) || signature.length !== 64) return refused;
  const keyId = keyIdOf(header);
  if (keyId === undefined || !(unprotected instanceof Map) || unprotected.size !== 0) return refused;
  return ok({ keyId, payload, signature, message: sigStructure(header, payload) });
}

function sigStructure(header: Uint8Array, payload: Uint8Array): Uint8Array {
  return encodeStrict(["Signature1", header, NO_BYTES, payload]);
}

function keyIdOf(header: Uint8Array): string | undefined {
  const decoded = decodeStrict(header);
  if (!decoded.ok || !(decoded.value instanceof Map) || decoded.value.size !== 2) return undefined;
  const keyId: unknown = decoded.value.get(KEY_ID);
  return decoded.value.get(ALGORITHM) === EDDSA && isBytes(keyId) ? new TextDecoder().decode(keyId) : undefined;
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
