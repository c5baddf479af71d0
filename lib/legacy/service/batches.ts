import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

/** One of two persons answers for what a batch brought; with the second, who is an officer, its acts may be certified on their images. */
export async function signLegacyBatch({ tx }: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const signed = await store.signBatch(tx, id);
  if (!signed.ok) return signed;
  const turn = signed.value[0]?.turn ?? "";
  const event = { type: "legacy.batchSigned", subject: { kind: "legacyBatch", id }, detail: { turn } } as const;
  return ok({ value: { id }, events: [event] });
}

const MOST = 200;

/** A batch of the officer's office with the rows that were not taken. */
export async function openBatch(
  officer: StaffSession,
  id: string,
): Promise<{ batch: store.LegacyBatch; problems: readonly store.RowProblem[] } | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const batch = (await store.listBatches(tx, officer.office?.code ?? "")).find((one) => one.id === id);
    return ok(batch && { batch, problems: await store.listRowProblems(tx, id, MOST) });
  });
  return read.ok ? read.value : undefined;
}
