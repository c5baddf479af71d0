import type { ActKind } from "#lib/acts/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { decideOffer, type IssuedKind, kindsOfAct, type OfferChange } from "../core/index.ts";
import * as offered from "../offered-store.ts";
import * as store from "../store.ts";

/** What an officer may issue of an act today: what the law under which it was drawn up offers (D22:45, D99:36). Nothing of an act that is not seen. */
export async function kindsOffered(
  { token }: StaffSession,
  { id, kind }: { id: string; kind: ActKind },
): Promise<readonly IssuedKind[]> {
  const read = await inTransaction("desk", { "app.session": token }, async (tx) => {
    const standing = await store.findStanding(tx, id);
    if (!standing) return err({ code: "acts.notFound" });
    return ok(kindsOfAct(kind, await offered.listOfferedForms(tx, standing.regime, civilDayAt(now()))));
  });
  return read.ok ? read.value : [];
}

/** Every decision on the copies that are offered, the latest first. */
export async function offerChanges({ token }: StaffSession): Promise<readonly OfferChange[]> {
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok(await offered.listOfferChanges(tx)),
  );
  return read.ok ? read.value : [];
}

/** Decides that a copy is offered from a day on, or no longer. Refuses as `decideOffer`. */
export async function changeOffer(
  { tx, at, officer }: OversightContext,
  change: OfferChange,
): Promise<Ran<OfferChange>> {
  const decided = decideOffer(change, civilDayAt(at));
  if (!decided.ok) return decided;
  await offered.insertOfferChange(tx, change, officer.accountId, at);
  const { regime, form, isOffered, fromOn } = change;
  const subject = { kind: "copy", id: `${regime} ${form}` };
  return ok({ value: change, events: [{ type: "copy.offerChanged", subject, detail: { isOffered, fromOn } }] });
}
