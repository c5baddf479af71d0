import { createHash, randomBytes } from "node:crypto";
import { fromBER, Integer, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, SignedData, TimeStampReq, TSTInfo } from "pkijs";
import { logWarning } from "#lib/platform/log.ts";
import { derValues, firstDerValue } from "../core/der.ts";
import type { TimeStamper } from "./cades.ts";

const SHA_256 = "2.16.840.1.101.3.4.2.1";
/** Somebody waits at the counter: a copy without a stamp is as good as one with it. */
const PATIENCE_MILLISECONDS = 1_500;

/** Asks the authority at that address (RFC 3161 over HTTP). One that is late, refuses or stamps something else gives nothing, and a line in the journal. */
export function timeStamperAt(address: string): TimeStamper {
  return async (signature) => {
    const imprint = createHash("sha256").update(signature).digest();
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/timestamp-query" },
        body: queryFor(imprint),
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
      return tokenOver(imprint, new Uint8Array(await response.arrayBuffer()));
    } catch (fault) {
      logWarning("a copy was signed without a time stamp", {}, fault);
      return undefined;
    }
  };
}

function queryFor(imprint: Buffer): ArrayBuffer {
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(imprint).buffer }),
    }),
    nonce: new Integer({ valueHex: new Uint8Array(Buffer.concat([Buffer.of(1), randomBytes(8)])).buffer }),
    certReq: true,
  });
  return query.toSchema().toBER();
}

/** The token as it came, byte for byte; throws where it was refused or is of another signature. */
function tokenOver(imprint: Buffer, answer: Uint8Array): Uint8Array {
  const [status, token] = derValues(firstDerValue(answer)?.content ?? new Uint8Array()) ?? [];
  const granted = status && firstDerValue(status.content);
  if (!token || granted?.content.length !== 1 || (granted.content[0] ?? 2) > 1)
    throw new Error("the time-stamping authority gave no token");
  const [, wrapped] = derValues(token.content) ?? [];
  const signed = new SignedData({ schema: fromBER(new Uint8Array(wrapped?.content ?? [])).result });
  const content = signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0);
  const info = new TSTInfo({ schema: fromBER(content).result });
  if (!imprint.equals(Buffer.from(info.messageImprint.hashedMessage.getValue())))
    throw new Error("the time-stamping authority stamped something else");
  return token.whole;
}
