import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Declaration } from "../../core/index.ts";
import * as store from "../../store/index.ts";

/** A file whose term is over, from where it stood: its state, its story, and the fact for the log, which the caller writes. */
export async function becomeOverdue(
  tx: Tx,
  { id, status, deadline }: Pick<Declaration, "id" | "status" | "deadline">,
  at: Date,
): Promise<AuditEvent[]> {
  if (deadline === null) throw new Error("a file without a term is never overdue");
  await store.saveStatus(tx, id, "overdue", at);
  await store.appendStory(tx, id, { what: "overdue", at, detail: { from: status } });
  const detail = { lastDay: deadline.lastDay };
  return [{ type: "declaration.overdue", subject: { kind: "declaration", id }, detail }];
}
