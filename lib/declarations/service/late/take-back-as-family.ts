import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { takeBackAsFamily } from "#lib/rulings/index.ts";
import * as store from "../../store/index.ts";
import { rulingFact } from "./late-file.ts";

/** A family takes back the request that it made alone, before it is decided (L36:21): its file is past its term as before. */
export async function takeOwnRequestBack({ tx, at, declaration }: CitizenContext): Promise<Ran<{ id: string }>> {
  const held = await store.lockDeclaration(tx, declaration ?? "");
  if (!held) return err({ code: "declarations.notFound" });
  if (held.status !== "late_request") return err({ code: "rulings.alreadyDecided" });
  const taken = await takeBackAsFamily({ tx, at }, held.id);
  if (!taken.ok) return taken;
  await store.saveStatus(tx, held.id, "overdue", at);
  await store.appendStory(tx, held.id, { what: "permissionTakenBack", at });
  return ok({ value: { id: held.id }, events: [rulingFact("ruling.takenBack", taken.value.id)] });
}
