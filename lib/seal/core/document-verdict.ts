import type { DocumentPayload } from "./document-payload.ts";

/** What is said of a document whose signature holds. */
export type DocumentVerdict = "authentic" | "expired" | "revoked";

/** Serials as people write them: capitals, without spaces or dashes. */
export function plainSerial(serial: string): string {
  return serial.replace(/[\s\u200e\u200f\u2066-\u2069-]/gu, "").toUpperCase();
}

/** Weighs a signed document on a civil day against the revoked serials; a revoked document is that before it is an old one. */
export function documentVerdict(
  document: Pick<DocumentPayload, "serial" | "expiresOn">,
  { today, revokedSerials }: { today: string; revokedSerials: readonly string[] },
): DocumentVerdict {
  const serial = plainSerial(document.serial);
  if (revokedSerials.some((revoked) => plainSerial(revoked) === serial)) return "revoked";
  return document.expiresOn !== null && document.expiresOn < today ? "expired" : "authentic";
}
