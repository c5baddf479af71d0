import type { ConcordancePayload } from "../../../core/index.ts";
import { drawCertificate } from "../../certificate-sheet.ts";
import { LABELS } from "./labels.ts";

/** Draws a certificate of concordance: both identities one under the other, and the places where three authorities sign. */
export function drawConcordance(payload: ConcordancePayload): Promise<Uint8Array> {
  const { foreign, register, statement } = payload;
  return drawCertificate(payload, LABELS.title, [
    { heading: LABELS.foreign, facts: foreign },
    { heading: LABELS.register, facts: register },
    { words: [statement], signatures: LABELS.signatures },
  ]);
}
