import { createHash } from "node:crypto";
import { fromBER, ObjectIdentifier, OctetString, Sequence, Set as DerSet } from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import type { FileSigner } from "./file-signer.ts";

const DATA = "1.2.840.113549.1.7.1";
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const TIME_STAMP_TOKEN = "1.2.840.113549.1.9.16.2.14";
const SHA_256 = "2.16.840.1.101.3.4.2.1";
const ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";

/** Asks a time-stamping authority for a token over a signature; nothing where none answers. */
export type TimeStamper = (signature: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * A detached CAdES signature of level B-B over a digest (ETSI EN 319 122-1, 319 142-1): content type, digest and the certificate that signs are signed,
 * the hour is not, for it stands in the file. With a time stamp it is of level B-T.
 */
export async function cadesSignature(
  digest: Uint8Array,
  signer: FileSigner,
  stamp: TimeStamper | undefined,
): Promise<Uint8Array> {
  const certificate = new Certificate({ schema: fromBER(signer.certificate).result });
  const attributes = signedAttributes(digest, signer.certificate);
  const message = new Uint8Array(new DerSet({ value: attributes.map((one) => one.toSchema()) }).toBER());
  const signature = signer.sign(message);
  const token = await stamp?.(signature);
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA_256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA_256 }),
        signature: new OctetString({ valueHex: bufferOf(signature) }),
        ...(token && {
          unsignedAttrs: new SignedAndUnsignedAttributes({
            type: 1,
            attributes: [new Attribute({ type: TIME_STAMP_TOKEN, values: [fromBER(bufferOf(token)).result] })],
          }),
        }),
      }),
    ],
  });
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/** In the order of DER, which asks that the members of a set be sorted by their bytes. */
function signedAttributes(digest: Uint8Array, certificate: Uint8Array): Attribute[] {
  const certificateHash = createHash("sha256").update(certificate).digest();
  const identified = new Sequence({ value: [new OctetString({ valueHex: bufferOf(certificateHash) })] });
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: bufferOf(digest) })] }),
    new Attribute({
      type: SIGNING_CERTIFICATE_V2,
      values: [new Sequence({ value: [new Sequence({ value: [identified] })] })],
    }),
  ].toSorted((one, other) =>
    Buffer.compare(Buffer.from(one.toSchema().toBER()), Buffer.from(other.toSchema().toBER())),
  );
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
