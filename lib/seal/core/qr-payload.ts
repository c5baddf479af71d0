import { err, ok, type Result } from "#lib/kernel/result.ts";
import { fromBase32, toBase32 } from "./base32.ts";
import { instantsOf } from "./civil-day.ts";
import { coseSign1, openCoseSign1 } from "./cose.ts";
import type { DocumentPayload } from "./document-payload.ts";
import { type KeyRing, keyWithin } from "./key-ring.ts";
import { fromPayloadMap, toPayloadMap } from "./payload-map.ts";
import { isSignedBy, type Signer } from "./signer.ts";
import { decodeStrict, encodeStrict } from "./strict-cbor.ts";

/** The most a document's code may hold, signature included. */
export const LARGEST_DOCUMENT_BYTES = 1024;

/**
 * Signs what a document says, as COSE_Sign1 over a CBOR map with integer keys: the bytes of its QR code.
 * Texts are put in NFC. Refuses what would not fit `LARGEST_DOCUMENT_BYTES`; throws when the payload could not be read back.
 */
export function signDocument(payload: DocumentPayload, signer: Signer): Result<Uint8Array> {
  const content = encodeStrict(inNfc(toPayloadMap(payload)));
  if (readPayload(content) === undefined) throw new RangeError("the payload of a document is not well formed");
  const bytes = coseSign1(content, signer);
  if (bytes.length <= LARGEST_DOCUMENT_BYTES) return ok(bytes);
  return err({ code: "seal.documentTooLong", params: { bytes: bytes.length, most: LARGEST_DOCUMENT_BYTES } });
}

/**
 * Tells whether the registry signed these bytes, and gives what they say. Never throws, whatever the bytes.
 * The key must be in the ring and have been trusted on the day of issue. Revocation and term are for `documentVerdict`.
 */
export function verifyDocument(bytes: Uint8Array, keys: KeyRing): Result<DocumentPayload> {
  if (bytes.length > LARGEST_DOCUMENT_BYTES) return err({ code: "seal.documentUnreadable" });
  const opened = openCoseSign1(bytes);
  if (!opened.ok) return opened;
  const { keyId, payload: content, message, signature } = opened.value;
  const named = keys.filter((key) => key.keyId === keyId);
  if (named.length === 0) return err({ code: "seal.documentKeyUnknown" });
  if (!named.some((key) => isSignedBy(key.publicKey, message, signature))) {
    return err({ code: "seal.documentSignatureWrong" });
  }
  const payload = readPayload(content);
  if (!payload) return err({ code: "seal.documentVersionUnknown" });
  const { from, until } = instantsOf(payload.issuedOn);
  const key = keyWithin(named, keyId, from, until);
  const isTrusted = key !== undefined && isSignedBy(key.publicKey, message, signature);
  return isTrusted ? ok(payload) : err({ code: "seal.documentKeyExpired" });
}

/** The address printed as a QR code. What follows `#` stays in the reader's browser: no server ever receives it. */
export function documentUrl(origin: string, bytes: Uint8Array): string {
  return `${origin}/v#${toBase32(bytes)}`;
}

/** The bytes behind the `#` of such an address; undefined when they are not base32. */
export function documentBytes(fragment: string): Uint8Array | undefined {
  return fromBase32(fragment.replace(/^#/, ""));
}

function readPayload(content: Uint8Array): DocumentPayload | undefined {
  const decoded = decodeStrict(content);
  return decoded.ok && decoded.value instanceof Map ? fromPayloadMap(decoded.value) : undefined;
}

function inNfc(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(inNfc);
  return value instanceof Map ? new Map([...value].map(([key, item]) => [key, inNfc(item)])) : value;
}
