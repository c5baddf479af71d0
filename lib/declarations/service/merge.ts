import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { BY_INSTITUTION, type Declaration, isMergedKind, mayMove, mergedEvent, settledFile } from "../core/index.ts";
import * as store from "../store/index.ts";
import { listedFacts } from "./listed-facts.ts";
import { fact, liveReviews, lockForOfficer } from "./review.ts";
import { tell } from "./tell.ts";

const LIVING = ["submitted", "retrieved", "ready", "overdue"];

/**
 * Makes one file of a family's declaration and an institution's of the same event: the family's lives on, with the institution's place,
 * time, sex and certificate as what is of record and its own values beside them; the institution's is closed and names it (L36:20, L36:23).
 * Refuses two files of one side, files that are not proposed as one event, and another office's file that was not opened here.
 */
export async function mergeFiles(
  context: DeskContext,
  { id, of }: { id: string; of: string },
): Promise<Ran<{ id: string; reference: string }>> {
  const { tx, at, officer, office } = context;
  if (!(await store.findDeclaration(tx, id))) return err({ code: "declarations.notFound" });
  const other = (await store.listSameEvent(tx, id)).find((one) => one.reference === of);
  if (!other) return err({ code: "declarations.notTheSameEvent" });
  // one order for whoever merges, from whichever of the two files
  const locked = new Map<string, Declaration>();
  for (const one of [id, other.id].sort()) {
    const held = await lockForOfficer({ ...context, version: one === id ? context.version : undefined }, one);
    if (!held.ok) return one === id ? held : err({ code: otherRefused(held.error.code) });
    locked.set(one, held.value);
  }
  const files = [...locked.values()];
  const closed = files.find(({ origin }) => origin === "institution");
  const living = files.find(({ origin }) => origin !== "institution");
  if (!closed || !living || !isMergedKind(living.kind)) return err({ code: "declarations.mergeNeedsBoth" });
  if (!LIVING.includes(living.status) || !mayMove(closed.status, "duplicate"))
    return err({ code: "declarations.notPossibleNow", params: { status: living.status } });

  const { answers, differing } = mergedEvent(living.kind, living.answers, closed.answers);
  await store.saveMerge(tx, { living: living.id, closed: closed.id, answers, at });
  for (const { path, declared, verified } of differing)
    await store.saveReview(tx, living.id, {
      field: path,
      declared,
      review: { verdict: "corrected", verified, reason: BY_INSTITUTION },
      accountId: officer.accountId,
      at,
    });
  // a file found ready is looked at again with what came
  if (living.status === "ready") await store.saveStatus(tx, living.id, "retrieved", at);
  const whole = { ...living, answers };
  const settled = settledFile(whole, await liveReviews(tx, whole));
  if (settled.ok && living.regime !== null)
    await store.saveListedFacts(tx, living.id, await listedFacts(tx, settled.value, living.regime, at));
  const by = { what: "merged", at, accountId: officer.accountId, officeCode: office } as const;
  await store.appendStory(tx, living.id, {
    ...by,
    detail: { with: closed.reference ?? "", differing: differing.length },
  });
  await store.appendStory(tx, closed.id, { ...by, detail: { into: living.reference ?? "" } });
  await tell(tx, closed, "duplicate");
  return ok({
    value: { id: living.id, reference: living.reference ?? "" },
    events: [
      fact("declaration.merged", living.id, { with: closed.id, differing: differing.length }),
      fact("declaration.markedDuplicate", closed.id, { of: living.id }),
    ],
  });
}

/** Why the second file cannot be taken: held by a colleague, or another office's and not opened here. */
function otherRefused(code: string): string {
  return code === "declarations.notFound" ? "declarations.mergeOtherOffice" : code;
}
