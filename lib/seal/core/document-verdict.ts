import type { DocumentPayload } from "./document-payload.ts";

/** A copy that is good no longer, and since what day (`YYYY-MM-DD`). */
export type TakenBack = { serial: string; verdict: "replaced" | "revoked"; on: string };

/** What is said of a document whose signature holds; `on` is the day on which it was taken back. */
export type DocumentVerdict =
  { verdict: "authentic" | "expired"; on: null } | { verdict: TakenBack["verdict"]; on: string };

/** Serials as people write them: capitals, without spaces or dashes. */
export function plainSerial(serial: string): string {
  return serial.replace(/[\s\u200e\u200f\u2066-\u2069-]/gu, "").toUpperCase();
}

/** Weighs a signed document on a civil day against the copies that were taken back; it is that before it is an old one. */
export function documentVerdict(
  document: Pick<DocumentPayload, "serial" | "expiresOn">,
  { today, takenBack }: { today: string; takenBack: readonly TakenBack[] },
): DocumentVerdict {
  const serial = plainSerial(document.serial);
  const found = takenBack.find((copy) => plainSerial(copy.serial) === serial);
  if (found) return { verdict: found.verdict, on: found.on };
  return { verdict: document.expiresOn !== null && document.expiresOn < today ? "expired" : "authentic", on: null };
}
