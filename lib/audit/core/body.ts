import type { AuditActor, AuditEvent } from "./event.ts";

/** The event as JSON with sorted keys: the bytes that the chain hashes. */
export function auditBody(actor: AuditActor, event: AuditEvent): string {
  return JSON.stringify(sorted({ actor, subject: event.subject, detail: event.detail ?? {} }));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
