import type { Tx } from "#lib/platform/db.ts";
import { type AuditActor, auditBody, type AuditEvent } from "./core/index.ts";

const PORTAL_SHARDS = 16;

/** Chains are kept per office; the portal's are spread by declaration so that no lock is shared by the country. */
function streamOf(actor: AuditActor, event: AuditEvent): string {
  if (actor.kind === "staff") return `office:${actor.office ?? "none"}`;
  if (actor.kind === "system") return "system";
  return `portal:${parseInt(event.subject.id.slice(-2), 16) % PORTAL_SHARDS}`;
}

/** Appends the facts of one command to their chains, in its own transaction and in the order given, with one statement. */
export async function appendAudit(tx: Tx, actor: AuditActor, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const streams = events.map((event) => streamOf(actor, event));
  const types = events.map(({ type }) => type);
  const bodies = events.map((event) => auditBody(actor, event));
  await tx.$executeRaw`
    select append_audit(stream, type, body)
      from (select stream, type, body from unnest(${streams}::text[], ${types}::text[], ${bodies}::text[])
            with ordinality as given (stream, type, body, place) order by place) as ordered`;
}
