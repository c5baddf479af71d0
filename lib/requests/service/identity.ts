import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { askOutside } from "../ask-outside.ts";
import type { DocumentRequest, NationalIdentity } from "../core/index.ts";
import { nationalIdentitySource, type ShownIdentity } from "../identity-source.ts";
import * as store from "../store/index.ts";
import { lockOwn } from "./citizen.ts";

/** Whom a service vouched for, and which. */
export type Vouched = NationalIdentity & { source: string };

/** Whether the applicant may show who they are: while the request is a draft (`requests.alreadySent`). */
export async function mayProveIdentity(context: CitizenContext): Promise<Result<null>> {
  const held = await lockDraft(context);
  return held.ok ? ok(null) : held;
}

/** Asks the national service, in no transaction. Refuses whom it does not know, and says so when there is none or it does not answer. */
export async function askIdentity(shown: ShownIdentity, source = nationalIdentitySource()): Promise<Result<Vouched>> {
  if (source === null) return err({ code: "requests.noIdentityService" });
  const proved = await askOutside((signal) => source.prove(shown, signal), "requests.identityUnreachable");
  return proved.ok ? ok({ ...proved.value, source: source.name }) : proved;
}

/** Keeps whom the national service vouched for, so that no card is asked for (L36:43). The same word a second time changes nothing. */
export async function keepIdentity(context: CitizenContext, vouched: Vouched): Promise<Ran<{ id: string }>> {
  const { tx, at } = context;
  const held = await lockDraft(context);
  if (!held.ok) return held;
  const request = held.value;
  if (isSame(request.identity, vouched)) return ok({ value: { id: request.id }, events: [] });
  await store.saveIdentity(tx, request.id, vouched, at);
  const subject = { kind: "request", id: request.id };
  return ok({
    value: { id: request.id },
    events: [{ type: "request.identityProved", subject, detail: { source: vouched.source } }],
  });
}

async function lockDraft({ tx, declaration: id }: CitizenContext): Promise<Result<DocumentRequest>> {
  const held = await lockOwn(tx, id);
  return held.ok && held.value.status !== "draft" ? err({ code: "requests.alreadySent" }) : held;
}

function isSame(kept: Vouched | null, vouched: Vouched): boolean {
  return kept?.cnie === vouched.cnie && kept.identifier === vouched.identifier && kept.source === vouched.source;
}
