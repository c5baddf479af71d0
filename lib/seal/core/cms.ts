import { sha256 } from "@noble/hashes/sha2.js";
import { sameBytes } from "./bytes.ts";
import { DER, derValues, type DerValue, firstDerValue, hexOf } from "./der.ts";

/** What a detached signature says: the digest of what was signed, and what its signer signed. */
export type DetachedSignature = {
  messageDigest: Uint8Array;
  /** the signed attributes as they were hashed (RFC 5652 §5.4) */
  message: Uint8Array;
  /** ECDSA, DER */
  signature: Uint8Array;
};

const SIGNED_DATA = "2a864886f70d010702";
const DATA = "2a864886f70d010701";
const MESSAGE_DIGEST = "2a864886f70d010904";
const SIGNING_CERTIFICATE_V2 = "2a864886f70d010910022f";
const SHA_256 = "608648016503040201";
const ECDSA_WITH_SHA_256 = "2a8648ce3d040302";

/**
 * Takes apart a CMS signature of one signer, SHA-256 with ECDSA, without trusting it; behind it there may be zeros, the room that a file had kept for it.
 * Undefined for anything else, and where the certificate beside it is not the one that the signer named (RFC 5035).
 */
export function openDetachedSignature(bytes: Uint8Array): DetachedSignature | undefined {
  const outer = firstDerValue(bytes);
  if (!outer || bytes.subarray(outer.whole.length).some((byte) => byte !== 0)) return undefined;
  const [type, wrapped] = partsOf(outer, DER.sequence);
  const [signedData] = partsOf(wrapped, DER.first);
  const [version, digests, content, certificates, signers] = partsOf(signedData, DER.sequence);
  const [algorithm, ...moreAlgorithms] = partsOf(digests, DER.set);
  const [certificate, ...others] = partsOf(certificates, DER.first);
  const [signer, another] = partsOf(signers, DER.set);
  const isPlain =
    isObject(type, SIGNED_DATA) &&
    isOne(version) &&
    isAlgorithm(algorithm, SHA_256) &&
    moreAlgorithms.length === 0 &&
    isObject(partsOf(content, DER.sequence)[0], DATA) &&
    others.length === 0;
  if (!isPlain || !certificate || another) return undefined;
  return ofSigner(partsOf(signer, DER.sequence), certificate);
}

function ofSigner(
  [version, issuer, digestAlgorithm, attributes, algorithm, signature]: readonly DerValue[],
  certificate: DerValue,
): DetachedSignature | undefined {
  const [digest] = valuesOf(attributes, MESSAGE_DIGEST);
  const isKnown =
    isOne(version) &&
    isAlgorithm(digestAlgorithm, SHA_256) &&
    isAlgorithm(algorithm, ECDSA_WITH_SHA_256) &&
    isIssuerOf(certificate, issuer) &&
    isNamedIn(valuesOf(attributes, SIGNING_CERTIFICATE_V2)[0], certificate);
  if (!isKnown || !attributes || digest?.tag !== DER.octets || signature?.tag !== DER.octets) return undefined;
  const message = attributes.whole.slice();
  message[0] = DER.set;
  return { messageDigest: digest.content, message, signature: signature.content };
}

/** The values of an attribute that stands there once; none where it does not, or twice. */
function valuesOf(attributes: DerValue | undefined, type: string): DerValue[] {
  const found = partsOf(attributes, DER.first)
    .map((attribute) => partsOf(attribute, DER.sequence))
    .filter(([name]) => isObject(name, type));
  return found.length === 1 ? partsOf(found[0]?.[1], DER.set) : [];
}

/** Issuer and serial number of the certificate are those by which the signer is named. */
function isIssuerOf(certificate: DerValue, named: DerValue | undefined): boolean {
  const [body] = partsOf(certificate, DER.sequence);
  const [, serial, , issuer] = partsOf(body, DER.sequence);
  const [namedIssuer, namedSerial] = partsOf(named, DER.sequence);
  return isSame(issuer, namedIssuer) && isSame(serial, namedSerial);
}

/** The signed attribute holds the SHA-256 of the certificate, its algorithm left out as DER asks. */
function isNamedIn(attribute: DerValue | undefined, certificate: DerValue): boolean {
  const [identifiers] = partsOf(attribute, DER.sequence);
  const [identifier] = partsOf(identifiers, DER.sequence);
  const [hash] = partsOf(identifier, DER.sequence);
  return hash?.tag === DER.octets && sameBytes(hash.content, sha256(certificate.whole));
}

function partsOf(value: DerValue | undefined, tag: number): DerValue[] {
  return value?.tag === tag ? (derValues(value.content) ?? []) : [];
}

function isSame(one: DerValue | undefined, other: DerValue | undefined): boolean {
  return one !== undefined && other !== undefined && sameBytes(one.whole, other.whole);
}

function isOne(value: DerValue | undefined): boolean {
  return value !== undefined && hexOf(value.whole) === "020101";
}

/** Algorithms here have no parameters. */
function isAlgorithm(value: DerValue | undefined, identifier: string): boolean {
  const [name, ...parameters] = partsOf(value, DER.sequence);
  return isObject(name, identifier) && parameters.length === 0;
}

function isObject(value: DerValue | undefined, identifier: string): boolean {
  return value?.tag === DER.object && hexOf(value.content) === identifier;
}
