import { documentBytes, documentVerdict, type KeyRing, verifyDocument } from "../core/index.ts";
import type { Revocations } from "./answers.ts";
import type { PageState } from "./state.ts";

/** Reads what a code carries and weighs it: signature first, then revocation and term on that instant (ISO 8601, UTC). */
export function checkDocument(
  fragment: string,
  { keys, revocations, checkedAt }: { keys: KeyRing; revocations: Revocations | undefined; checkedAt: string },
): PageState {
  const bytes = documentBytes(fragment);
  if (!bytes) return { show: "not-authentic", code: "seal.documentUnreadable" };
  const verified = verifyDocument(bytes, keys);
  if (!verified.ok) return { show: "not-authentic", code: verified.error.code };
  // legal time in Morocco is UTC: the civil day is that of the instant
  const today = checkedAt.slice(0, 10);
  const verdict = documentVerdict(verified.value, { today, takenBack: revocations?.documents ?? [] });
  return { show: "document", document: verified.value, verdict, revocations, checkedAt };
}
