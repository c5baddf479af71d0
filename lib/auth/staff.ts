import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { mayPost, type PostingEntry, type StaffEntry } from "./core/index.ts";
import { newInvitation } from "./invitation.ts";
import * as store from "./store/index.ts";

/** What a use case of those who keep accounts and powers is given; the database knows from the session whose they may change. */
export type Keeping = { tx: Tx; at: Date };
export type Kept<T> = Result<{ value: T; events: readonly AuditEvent[] }, Failure>;
export type OfAccount = { account: string };

/** A fact about an account, for the audit log. */
export function factOf(type: AuditEvent["type"], account: string, detail: AuditEvent["detail"] = {}): AuditEvent {
  return { type, subject: { kind: "account", id: account }, detail };
}

/** A person, their account and their first posting. The code of the invitation waits to be handed over, for minutes (D22:12). */
export async function createStaff({ tx, at }: Keeping, entry: StaffEntry): Promise<Kept<OfAccount>> {
  const ids = { staff: uuidv7(), account: uuidv7(), assignment: uuidv7() };
  const { kept } = await newInvitation(at);
  const done = await store.createStaff(tx, ids, entry, kept, civilDayAt(at));
  if (!done.ok) return done;
  return ok({ value: { account: ids.account }, events: [factOf("account.created", ids.account, placeOf(entry))] });
}

/** Another posting of somebody whose posting is over or ends before it; nobody has two at a time (D22:3, D99:1). */
export async function postStaff(
  { tx, at }: Keeping,
  { account, entry }: OfAccount & { entry: PostingEntry },
): Promise<Kept<OfAccount>> {
  const may = mayPost(await store.listPostingDays(tx, account), { fromOn: entry.fromOn, toOn: null });
  if (!may.ok) return may;
  const done = await store.postStaff(tx, { id: uuidv7(), account, today: civilDayAt(at) }, entry);
  return done.ok ? ok({ value: { account }, events: [factOf("account.posted", account, placeOf(entry))] }) : done;
}

function placeOf({ role, office, institution, territory, fromOn }: PostingEntry) {
  return { role, office, institution, territory, fromOn };
}

/** Suspends an account, which ends its sessions at once, or opens it again; not one's own, and one manager always remains. */
export async function setAccountStatus(
  { tx, at }: Keeping,
  { account, status }: OfAccount & { status: "active" | "suspended" },
): Promise<Kept<OfAccount>> {
  const done = await store.setAccountStatus(tx, { account, status, today: civilDayAt(at) });
  if (!done.ok) return done;
  return ok({
    value: { account },
    events: [factOf(status === "active" ? "account.reopened" : "account.suspended", account)],
  });
}

/** Another invitation, for whoever lost the telephone or the first code; the sessions of the account end. */
export async function renewFactor({ tx, at }: Keeping, { account }: OfAccount): Promise<Kept<OfAccount>> {
  const [line] = await store.listStaff(tx, { account });
  if (!line) return err({ code: "staff.notFound" });
  const { kept } = await newInvitation(at);
  const done = await store.renewFactor(tx, account, kept, civilDayAt(at));
  return done.ok ? ok({ value: { account }, events: [factOf("account.factorRenewed", account)] }) : done;
}

/** The posting ends with a day, or at once with its sessions; every power to sign ends with it (L36:9). */
export async function endPosting(
  { tx, at }: Keeping,
  { account, on }: OfAccount & { on: IsoDay | "atOnce" },
): Promise<Kept<OfAccount>> {
  const today = civilDayAt(at);
  const atOnce = on === "atOnce";
  const last = atOnce ? today : on;
  const done = await store.endPosting(tx, { account, on: last, atOnce, today });
  return done.ok
    ? ok({ value: { account }, events: [factOf("account.postingEnded", account, { on: last, atOnce })] })
    : done;
}

/** The code is handed over: nothing readable of it is left. */
export async function forgetHandover({ tx }: Keeping, { account }: OfAccount): Promise<Kept<OfAccount>> {
  await store.hideInvitation(tx, account);
  return ok({ value: { account }, events: [] });
}
