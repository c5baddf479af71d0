import type { Tx } from "#lib/platform/db.ts";
import { type AuditActor, auditBody, type AuditEvent } from "./core/index.ts";

const PORTAL_SHARDS = 16;

/** Chains are kept per office; the portal's are spread by declaration so that no lock is shared by the country. */
function streamOf(actor: AuditActor, event: AuditEvent): string {
  if (actor.kind === "staff") return `office:${actor.office ?? "none"}`;
  if (actor.kind === "system") return "system";
  return `portal:${parseInt(event.subject.id.slice(-2), 16) % PORTAL_SHARDS}`;
}

/** Appends the facts of one command to their chain, in the command's own transaction. */
export async function appendAudit(tx: Tx, actor: AuditActor, events: readonly AuditEvent[]): Promise<void> {
  for (const event of events)
    await tx.$executeRaw`select append_audit(${streamOf(actor, event)}, ${event.type}, ${auditBody(actor, event)})`;
}
