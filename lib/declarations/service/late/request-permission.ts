import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import type { LateRequestInput } from "#lib/rulings/core/index.ts";
import { askPermission, takeRequestBack } from "#lib/rulings/index.ts";
import { stateWithTitle } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { tell } from "../tell.ts";
import { beforeTheTerm } from "./before-the-term.ts";
import { lockAsked, lockOverdue, rulingFact } from "./late-file.ts";

/** Lays a file past its term before the central authority with the office's opinion; it waits for the answer, and the family is told (L36:21). */
export async function requestPermission(
  context: DeskContext,
  { id, input }: { id: string; input: LateRequestInput },
): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockOverdue(context, id);
  if (!locked.ok) return locked;
  const { file, late, events } = locked.value;
  const asked = await askPermission(context, late, {
    ...input,
    resumes: stateWithTitle(await beforeTheTerm(tx, id)),
  });
  if (!asked.ok) return asked;
  await store.saveStatus(tx, id, "late_request", at);
  await store.saveHolder(tx, id, null);
  await store.appendStory(tx, id, {
    what: "permissionAsked",
    at,
    accountId: officer.accountId,
    officeCode: office,
    detail: { dueOn: asked.value.dueOn },
  });
  await tell(tx, file, "permissionAsked");
  const { reason, opinion } = input;
  const asking = rulingFact("ruling.permissionAsked", asked.value.id, { reason, opinion });
  return ok({ value: { id }, events: [...events, asking] });
}

/** Takes the request back before it is decided: the file is overdue as before. */
export async function takePermissionBack(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockAsked(context, id);
  if (!locked.ok) return locked;
  const taken = await takeRequestBack(context, locked.value.late);
  if (!taken.ok) return taken;
  await store.saveStatus(tx, id, "overdue", at);
  await store.appendStory(tx, id, {
    what: "permissionTakenBack",
    at,
    accountId: officer.accountId,
    officeCode: office,
  });
  return ok({ value: { id }, events: [rulingFact("ruling.takenBack", taken.value.id)] });
}
