import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { DistinctionReason } from "../core/index.ts";
import * as store from "../store/index.ts";
import { fact, lockForOfficer } from "./review.ts";

/**
 * Remembers that two declarations which look like one event are of two: true homonyms, or two events of one mother. Neither stops the
 * other any more, at any office (L36:23). Refuses a file that is not proposed as the same event, or was told apart before.
 */
export async function tellApart(
  context: DeskContext,
  { id, of, reason }: { id: string; of: string; reason: DistinctionReason },
): Promise<Ran<{ id: string }>> {
  const { tx, officer, office, at } = context;
  const locked = await lockForOfficer(context, id);
  if (!locked.ok) return locked;
  const other = (await store.listSameEvent(tx, id)).find((one) => one.reference === of);
  if (!other || other.isApart) return err({ code: "declarations.notTheSameEvent" });
  await store.insertDistinction(tx, {
    ids: [id, other.id],
    reason,
    accountId: officer.accountId,
    officeCode: office,
    at,
  });
  return ok({ value: { id }, events: [fact("declaration.toldApart", id, { of: other.id, reason })] });
}
