/** Every fact the log may hold; a fact that is not listed does not compile. Past tense, `feature.fact`. */
export const AUDIT_EVENTS = [
  "auth.signedIn",
  "auth.signInRefused",
  "auth.signedOut",
  "auth.codeRefused",
  "auth.rightRefused",
  "declaration.started",
  "declaration.submitted",
  "declaration.answered",
  "declaration.withdrawn",
  "declaration.opened",
  "declaration.accessGranted",
  "declaration.released",
  "declaration.fieldReviewed",
  "declaration.informationRequested",
  "declaration.ready",
  "declaration.refused",
  "declaration.markedDuplicate",
  "declaration.corrected",
  "declaration.merged",
  "declaration.overdue",
  "declaration.deadlineMoved",
  "upload.received",
  "upload.removed",
  "upload.checked",
  "actDraft.prepared",
  "actDraft.read",
  "actDraft.declarantSigned",
  "actDraft.abandoned",
  "act.registered",
  "act.sealed",
  "act.read",
  "mention.entered",
  "document.issued",
  "document.revoked",
  "calendar.monthAnnounced",
  "calendar.suspensionAdded",
  "calendar.holidayGranted",
  "territory.imported",
  "register.opened",
] as const;
export type AuditEventType = (typeof AUDIT_EVENTS)[number];

/** Who did it: a staff account with its office and role, a citizen known by a declaration only, or the system's worker. */
export type AuditActor =
  | { kind: "staff"; account: string; office: string | null; role: string }
  | { kind: "citizen"; declaration: string | null }
  | { kind: "system" };

/** One fact about one subject. `detail` holds codes and numbers only: never a name, an address or an answer. */
export type AuditEvent = {
  type: AuditEventType;
  subject: { kind: string; id: string };
  detail?: Readonly<Record<string, string | number | boolean | null>>;
};
