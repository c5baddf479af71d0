import { config } from "#lib/platform/config.ts";
import { signFile, timeStamperAt } from "#lib/seal/index.ts";
import type { CertificatePayload, FamilyBookletPayload, IssuedPayload, LegacyCopyPayload } from "../core/index.ts";
import { fileSigner } from "../file-signer.ts";

/**
 * Signs the file of a copy for whoever receives it (D22:27, L43-20): the signature names the address that the printed code bears, so that the file tells
 * by itself what it is a copy of. The hour is that of the issue.
 */
export async function signIssued(
  drawn: Uint8Array,
  { verification, issue }: IssuedPayload | LegacyCopyPayload | CertificatePayload | FamilyBookletPayload,
): Promise<Uint8Array<ArrayBuffer>> {
  const { timestampUrl } = config();
  return signFile(drawn, {
    address: verification.url,
    signedAt: new Date(issue.issuedAt),
    signer: fileSigner(),
    stamp: timestampUrl === undefined ? undefined : timeStamperAt(timestampUrl),
  });
}
