import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { BitString, fromBER, Integer, OctetString, PrintableString, Utf8String } from "asn1js";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
} from "pkijs";

const ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";
const YEARS = 10;

/**
 * A new P-256 key with a certificate that it signs itself, as PEM: what the demonstration signs files with. The certificate says that it is
 * nobody's word but its own.
 */
export function newFileKey(at: Date): string {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  const certificate = certificateFor(new Uint8Array(spki), at);
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: exactly(sign("sha256", certificate.tbsView, privateKey)) });
  const der = Buffer.from(certificate.toSchema(true).toBER());
  const lines = der.toString("base64").replaceAll(/(.{64})(?=.)/g, "$1\n");
  return `${privateKey.export({ type: "pkcs8", format: "pem" })}-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function certificateFor(spki: Uint8Array<ArrayBuffer>, at: Date): Certificate {
  const until = new Date(at);
  until.setUTCFullYear(at.getUTCFullYear() + YEARS);
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: exactly(Buffer.concat([Buffer.of(0x5a), randomBytes(15)])) }),
    signature: new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA_256 }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA_256 }),
    subjectPublicKeyInfo: new PublicKeyInfo({ schema: fromBER(spki).result }),
    extensions: [
      extension("2.5.29.19", true, new BasicConstraints({ cA: false }).toSchema().toBER()),
      // digitalSignature and nonRepudiation
      extension("2.5.29.15", true, new BitString({ valueHex: exactly(Buffer.of(0xc0)), unusedBits: 6 }).toBER()),
      extension(
        "2.5.29.14",
        false,
        new OctetString({ valueHex: exactly(createHash("sha1").update(spki.subarray(26)).digest()) }).toBER(),
      ),
    ],
  });
  certificate.notBefore.value = at;
  certificate.notAfter.value = until;
  for (const name of [certificate.issuer, certificate.subject])
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: "2.5.4.6", value: new PrintableString({ value: "MA" }) }),
      new AttributeTypeAndValue({ type: "2.5.4.10", value: new Utf8String({ value: "Sijil" }) }),
      new AttributeTypeAndValue({
        type: "2.5.4.3",
        value: new Utf8String({ value: "Registre national de l’état civil (démonstration)" }),
      }),
    );
  return certificate;
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue });
}

function exactly(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
