import type { NonRegistrationPayload } from "../../../core/index.ts";
import { drawCertificate } from "../../certificate-sheet.ts";
import { LABELS } from "./labels.ts";

/** Draws a certificate of non-registration: who was looked for, what was searched, and that no act was found. */
export function drawNonRegistration(payload: NonRegistrationPayload): Promise<Uint8Array> {
  const { event, facts, searched, statement, notes } = payload;
  return drawCertificate(payload, LABELS.title[event], [
    { heading: LABELS.person, facts },
    { heading: LABELS.search, facts: searched },
    { words: [statement], notes },
  ]);
}
