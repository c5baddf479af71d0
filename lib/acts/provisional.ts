import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { mayDraftMove } from "./core/index.ts";
import * as store from "./store/index.ts";

/** The act that was just drawn up is received provisionally: nobody reads or signs it until its name is decided (D22:33). */
export async function receiveProvisionally(
  { tx, at }: Pick<DeskContext, "tx" | "at">,
  draftId: string,
): Promise<Ran<{ draftId: string }>> {
  const draft = await store.lockDraft(tx, draftId);
  if (!draft) return err({ code: "acts.noDraft" });
  if (!mayDraftMove(draft.status, "provisional")) return err({ code: "acts.notPossibleNow" });
  await store.saveDraftStatus(tx, draftId, "provisional", at);
  const subject = { kind: "actDraft", id: draftId };
  return ok({ value: { draftId }, events: [{ type: "actDraft.receivedProvisionally", subject }] });
}

/**
 * The name is settled. A draft of the same day may be read as it stands where the name was accepted; one of another day carries its date, and
 * one with another name its name, so those are given up and drawn up again.
 */
export async function endProvisional(
  tx: Tx,
  declarationId: string,
  { isAccepted, today, at }: { isAccepted: boolean; today: string; at: Date },
): Promise<void> {
  const id = await store.findLivingDraft(tx, declarationId);
  const draft = id === undefined ? undefined : await store.findDraft(tx, id);
  if (draft?.status !== "provisional") return;
  const mayBeRead = isAccepted && draft.act.drawnUpOn === today;
  await store.saveDraftStatus(tx, draft.id, mayBeRead ? "prepared" : "abandoned", at);
}
