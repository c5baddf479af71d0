import type { AdministrativeCertificatePayload } from "../../../core/index.ts";
import { drawCertificate } from "../../certificate-sheet.ts";
import { LABELS } from "./labels.ts";

/** Draws an administrative certificate of any type: its words, and that it is no act. */
export function drawAdministrativeCertificate(payload: AdministrativeCertificatePayload): Promise<Uint8Array> {
  const { title, number, words, signatures } = payload;
  const numbered = { label: LABELS.number, value: { ar: number, fr: number } };
  return drawCertificate(payload, title, [
    { heading: LABELS.nature, facts: [numbered] },
    { words, signatures, notes: [LABELS.notAnAct] },
  ]);
}
