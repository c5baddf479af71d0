import { createHash } from "node:crypto";
import { cadesSignature, type TimeStamper } from "./cades.ts";
import type { FileSigner } from "./file-signer.ts";
import { withSignatureField } from "./pdf-revision.ts";

/** A certificate and a signature; with a token of a time-stamping authority and its certificates, more. */
const ROOM = 2_048;
const ROOM_WITH_STAMP = 12_288;

type Signing = { address: string; signedAt: Date; signer: FileSigner; stamp?: TimeStamper | undefined };

/**
 * Signs a drawn PDF as a whole (PAdES, level B-B; B-T with a time stamp). The bytes that were drawn stay in front, untouched; `drawnPart` gives them back.
 */
export async function signFile(
  drawn: Uint8Array,
  { address, signedAt, signer, stamp }: Signing,
): Promise<Uint8Array<ArrayBuffer>> {
  const room = stamp ? ROOM_WITH_STAMP : ROOM;
  const { bytes, from, until } = withSignatureField(drawn, { address, signedAt, room });
  const digest = createHash("sha256").update(bytes.subarray(0, from)).update(bytes.subarray(until)).digest();
  const signature = await cadesSignature(digest, signer, stamp);
  if (signature.length > room) throw new Error("a signature longer than the room that was kept for it");
  bytes.write(Buffer.from(signature).toString("hex"), from + 1, "latin1");
  return new Uint8Array(bytes);
}
