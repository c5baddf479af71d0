import type { StaffSession } from "#lib/auth/index.ts";
import type { OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { officeMap } from "#lib/territory/index.ts";
import type { Recipient, RecipientPlace } from "../core/index.ts";
import * as store from "../store/index.ts";

/** Who receives the lists and sheets of which territory's offices. */
export async function recipientsOf({ token }: StaffSession): Promise<readonly Recipient[]> {
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok(await store.listRecipients(tx)),
  );
  return read.ok ? read.value : [];
}

/** Names who receives the lists or sheets of a territory's offices from now on (D99:35, D99:38); what was drawn up keeps its name. */
export async function nameRecipient({ tx, at }: OversightContext, named: Recipient): Promise<Ran<RecipientPlace>> {
  const { tree } = await officeMap(tx, at);
  if (!tree.has(named.territory)) return err({ code: "notices.territoryUnknown" });
  await store.saveRecipient(tx, named);
  return ok({ value: placeOf(named), events: [{ type: "recipient.named", ...about(named) }] });
}

/** Nobody is named any more for this territory: that of the larger one around it counts again, or the usual one. */
export async function endRecipient({ tx }: OversightContext, place: RecipientPlace): Promise<Ran<RecipientPlace>> {
  if (!(await store.removeRecipient(tx, place))) return err({ code: "notices.recipientNotFound" });
  return ok({ value: place, events: [{ type: "recipient.ended", ...about(place) }] });
}

function placeOf({ kind, territory }: RecipientPlace): RecipientPlace {
  return { kind, territory };
}

function about({ kind, territory }: RecipientPlace) {
  return { subject: { kind: "territory", id: territory }, detail: { kind } };
}
