import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type GrantedRuling, grantedRuling } from "./core/index.ts";
import { type Desk, fact, lockFor } from "./on-acts.ts";
import * as store from "./store/act-ruling-store.ts";

/** A granted ruling that waits for its mention, locked for whoever enters it. Refuses one that is not granted, or that is entered already. */
export async function lockGrantedRuling({ tx, at }: Desk, id: string): Promise<Result<GrantedRuling>> {
  const locked = await lockFor({ tx, at }, id, "office", "enter");
  if (!locked.ok) return locked;
  const { paper } = locked.value;
  if (!paper) return err({ code: "rulings.notPossibleNow" });
  return grantedRuling({ ...locked.value, actId: locked.value.act.id, paper });
}

/** Closes a granted ruling with the mention that carries it; without one, of an act on paper, whose officer wrote it in the margin (L37:36). */
export async function closeRuling(
  context: Desk,
  { id, mentionId }: { id: string; mentionId: string | null },
): Promise<Result<AuditEvent>> {
  const locked = await lockFor(context, id, "office", "enter");
  if (!locked.ok) return locked;
  if ((locked.value.act.id === null) !== (mentionId === null)) return err({ code: "rulings.notPossibleNow" });
  await store.saveState(context.tx, id, "entered", mentionId);
  const { office: officeCode, officer } = context;
  await store.appendFact(context.tx, id, { what: "entered", accountId: officer.accountId, officeCode });
  return ok(fact("ruling.onActEntered", id));
}

/** The officer wrote the mention in both paper originals. */
export async function noteWritten(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const closed = await closeRuling(context, { id, mentionId: null });
  return closed.ok ? ok({ value: { id }, events: [closed.value] }) : closed;
}
