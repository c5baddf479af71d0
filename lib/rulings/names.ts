import { civilDayAt } from "#lib/calendar/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { decideName, type NameDecisionInput } from "./core/index.ts";
import * as store from "./store/name-store.ts";

/**
 * The High Commission's decision on one name (L36:35, D22:33), once. The worker carries it to the office and the family. Refuses what
 * `decideName` refuses, and a referral that is not there.
 */
export async function ruleOnName(
  { tx, at, officer }: OversightContext,
  { id, input }: { id: string; input: NameDecisionInput },
): Promise<Ran<{ id: string }>> {
  const isOpen = await store.lockWaitingReferral(tx, id);
  const referral = await store.findNameReferralById(tx, id);
  if (!referral) return err({ code: "rulings.nameNotFound" });
  const terms = await store.findNameTerms(tx, at);
  const decided = decideName({ name: referral.name, isOpen }, input, { today: civilDayAt(at), terms });
  if (!decided.ok) return decided;
  await store.saveNameDecision(tx, id, decided.value, { at, accountId: officer.accountId });
  await enqueueJob(tx, "carry-out-name-ruling", { rulingId: id }, { key: `name-ruling:${id}` });
  const { outcome, reason, chooseBy } = decided.value;
  const event: AuditEvent = {
    type: "ruling.nameDecided",
    subject: { kind: "ruling", id },
    detail: { outcome, reason, chooseBy },
  };
  return ok({ value: { id }, events: [event] });
}
