import type { AuditEvent } from "#lib/audit/core/index.ts";
import { type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { newSigningKey } from "#lib/platform/signing-key.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { DelegationEntry, StaffEntry } from "./core/index.ts";
import { type Handover, newCredentials, openHandover } from "./credentials.ts";
import * as store from "./store/index.ts";

/** What a use case of those who keep the accounts is given. */
type Keeping = { tx: Tx; at: Date };
type Kept<T> = Result<{ value: T; events: readonly AuditEvent[] }, Failure>;
type OfAccount = { account: string };

function todayOf(at: Date): IsoDay {
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) throw new Error("the clock gives no day");
  return today.value;
}

function fact(type: AuditEvent["type"], account: string, detail: AuditEvent["detail"] = {}): AuditEvent {
  return { type, subject: { kind: "account", id: account }, detail };
}

/** A person, their account and their first posting. The password and the second factor wait to be handed over, for minutes. */
export async function createStaff({ tx, at }: Keeping, entry: StaffEntry): Promise<Kept<OfAccount>> {
  const ids = { staff: uuidv7(), account: uuidv7(), assignment: uuidv7() };
  const { kept } = await newCredentials(entry.login, at);
  const done = await store.createStaff(tx, ids, entry, kept, todayOf(at));
  if (!done.ok) return done;
  const { role, office, institution, territory, fromOn } = entry;
  const detail = { role, office, institution, territory, fromOn };
  return ok({ value: { account: ids.account }, events: [fact("account.created", ids.account, detail)] });
}

/** Suspends an account, which ends its sessions at once, or opens it again; not one's own, and one manager always remains. */
export async function setAccountStatus(
  { tx, at }: Keeping,
  { account, status }: OfAccount & { status: "active" | "suspended" },
): Promise<Kept<OfAccount>> {
  const done = await store.setAccountStatus(tx, { account, status, today: todayOf(at) });
  if (!done.ok) return done;
  return ok({
    value: { account },
    events: [fact(status === "active" ? "account.reopened" : "account.suspended", account)],
  });
}

/** A new second factor and a temporary password, for whoever lost the telephone; the sessions of the account end. */
export async function renewFactor({ tx, at }: Keeping, { account }: OfAccount): Promise<Kept<OfAccount>> {
  const [line] = await store.listStaff(tx, { account });
  if (!line) return err({ code: "staff.notFound" });
  const { kept } = await newCredentials(line.login, at);
  const done = await store.renewFactor(tx, account, kept, todayOf(at));
  return done.ok ? ok({ value: { account }, events: [fact("account.factorRenewed", account)] }) : done;
}

/** The posting ends with a day, and the delegations of signature with it. */
export async function endPosting(
  { tx, at }: Keeping,
  { account, on }: OfAccount & { on: IsoDay },
): Promise<Kept<OfAccount>> {
  const done = await store.endPosting(tx, { account, on, today: todayOf(at) });
  return done.ok ? ok({ value: { account }, events: [fact("account.postingEnded", account, { on })] }) : done;
}

/** A power to sign at the office of the posting, by decision; the officer gets a key to sign with where they have none. */
export async function delegateSignature(
  { tx, at }: Keeping,
  { account, entry }: OfAccount & { entry: DelegationEntry },
): Promise<Kept<OfAccount>> {
  const id = uuidv7();
  const key = { id: `officer-${account.slice(-12)}-${id.slice(-6)}`, ...newSigningKey() };
  const done = await store.delegateSignature(tx, { id, account, today: todayOf(at) }, entry, key);
  if (!done.ok) return done;
  const { office, quality, actKinds, fromOn, toOn, decision } = entry;
  const detail = { delegation: id, office, quality, kinds: actKinds.join(" "), fromOn, toOn, decision };
  return ok({ value: { account }, events: [fact("account.signatureDelegated", account, detail)] });
}

/** Ends a power to sign at once. */
export async function endDelegation(
  { tx, at }: Keeping,
  { account, delegation }: OfAccount & { delegation: string },
): Promise<Kept<OfAccount>> {
  const done = await store.endDelegation(tx, { id: delegation, account, today: todayOf(at) });
  return done.ok
    ? ok({ value: { account }, events: [fact("account.delegationEnded", account, { delegation })] })
    : done;
}

/** What this manager made for an account and has not handed over yet. */
export async function findHandover(tx: Tx, account: string): Promise<(Handover & { until: Date }) | undefined> {
  const found = await store.findHandover(tx, account);
  return found && { ...openHandover(found.secret), until: found.until };
}

/** The papers are handed over: nothing readable of them is left. */
export async function forgetHandover({ tx }: Keeping, { account }: OfAccount): Promise<Kept<OfAccount>> {
  await store.deleteHandover(tx, account);
  return ok({ value: { account }, events: [] });
}
