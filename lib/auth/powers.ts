import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { newSigningKey } from "#lib/platform/signing-key.ts";
import {
  type AbsenceEntry,
  copiesOfOrder,
  type CopyEntry,
  type DelegationEntry,
  endedByNewPresident,
  type ReplacementEntry,
} from "./core/index.ts";
import { factOf, type Keeping, type Kept, type OfAccount } from "./staff.ts";
import * as store from "./store/index.ts";

type OfPower = OfAccount & { delegation: string };
type OfAbsence = OfAccount & { absence: string };

/**
 * A power to sign at the office of the posting, by an order; the officer gets a key to sign with where they have none. A president who takes
 * office ends what rested on the one before (D22:4).
 */
export async function delegateSignature(
  keeping: Keeping,
  { account, entry }: OfAccount & { entry: DelegationEntry },
): Promise<Kept<OfAccount>> {
  const { tx, at } = keeping;
  const id = uuidv7();
  const today = civilDayAt(at);
  const done = await store.delegateSignature(tx, { id, account, today }, entry, newKeyFor(account, id));
  if (!done.ok) return done;
  const { office, quality, actKinds, fromOn, toOn, decision } = entry;
  const detail = { delegation: id, office, quality, kinds: actKinds.join(" "), fromOn, toOn, decision };
  const given = factOf("account.signatureDelegated", account, detail);
  const ended = quality === "president" ? await endTermBefore(keeping, { id, office, fromOn, today }) : ok([]);
  return ended.ok ? ok({ value: { account }, events: [given, ...ended.value] }) : ended;
}

async function endTermBefore(
  { tx }: Keeping,
  { id, office, fromOn, today }: { id: string; office: string; fromOn: IsoDay; today: IsoDay },
) {
  const powers = await store.listPowersOfCommune(tx, office);
  const president = powers.find((power) => power.id === id);
  if (!president) throw new Error("a power that was given is not there");
  const others = powers.filter((power) => power !== president);
  const term = { staffId: president.staffId, takesOfficeOn: fromOn, today };
  const events: AuditEvent[] = [];
  for (const ended of endedByNewPresident(others, term)) {
    const lastDay = "lastDay" in ended ? ended.lastDay : null;
    const done = await store.endPowersOfTerm(tx, { ids: [ended.id], lastDay, today });
    if (!done.ok) return done;
    events.push({ type: "account.termEnded", subject: { kind: "delegation", id: ended.id }, detail: { lastDay } });
  }
  return ok(events);
}

/** Withdraws a power to sign at once; what was signed under it stays signed. */
export async function endDelegation({ tx, at }: Keeping, { account, delegation }: OfPower): Promise<Kept<OfAccount>> {
  const done = await store.endDelegation(tx, { id: delegation, account, today: civilDayAt(at) });
  return done.ok
    ? ok({ value: { account }, events: [factOf("account.delegationEnded", account, { delegation })] })
    : done;
}

/**
 * Keeps the specimen of a signature, in quarantine until it is checked. The copies that go through the system leave with it: to the governor
 * and the central authority (D22:3).
 */
export async function keepSpecimen(
  { tx, at }: Keeping,
  { account, delegation }: OfPower,
  file: store.SpecimenFile,
): Promise<Kept<OfAccount>> {
  const today = civilDayAt(at);
  const power = (await store.listPowersOf(tx, account)).find(({ id }) => id === delegation);
  if (!power) return err({ code: "staff.notFound" });
  const done = await store.keepSpecimen(tx, { id: delegation, account, today }, file);
  if (!done.ok) return done;
  const events = [factOf("account.specimenKept", account, { delegation, upload: file.id })];
  const regime = await store.regimeOf(tx, power.officeCode, today);
  for (const { recipient, by } of regime ? copiesOfOrder(regime, power.quality) : []) {
    if (by !== "system" || power.sent.some((copy) => copy.recipient === recipient)) continue;
    const sent = await store.noteCopy(tx, { id: delegation, account, today }, { recipient, by, sentOn: today });
    if (!sent.ok) return sent;
    events.push(factOf("account.copySent", account, { delegation, recipient, by }));
  }
  return ok({ value: { account }, events });
}

/** Notes that a copy of the order went out on paper (D99:1-2). Refuses whom this order does not go to. */
export async function noteCopy(
  { tx, at }: Keeping,
  { account, delegation, entry }: OfPower & { entry: CopyEntry },
): Promise<Kept<OfAccount>> {
  const today = civilDayAt(at);
  const power = (await store.listPowersOf(tx, account)).find(({ id }) => id === delegation);
  const regime = power && (await store.regimeOf(tx, power.officeCode, today));
  const owed = power && regime ? copiesOfOrder(regime, power.quality) : [];
  const by = owed.find(({ recipient }) => recipient === entry.recipient)?.by;
  if (by === undefined) return err({ code: "staff.notSentThere" });
  const done = await store.noteCopy(tx, { id: delegation, account, today }, { ...entry, by });
  if (!done.ok) return done;
  const detail = { delegation, recipient: entry.recipient, by };
  return ok({ value: { account }, events: [factOf("account.copySent", account, detail)] });
}

/** Notes that an officer is away: they sign nothing from that day until they are back (L36:6). */
export async function noteAbsence(
  { tx, at }: Keeping,
  { account, entry }: OfAccount & { entry: AbsenceEntry },
): Promise<Kept<OfAccount>> {
  const id = uuidv7();
  const done = await store.noteAbsence(tx, { id, account, today: civilDayAt(at) }, entry);
  if (!done.ok) return done;
  const detail = { absence: id, reason: entry.reason, fromOn: entry.fromOn, toOn: entry.toOn };
  return ok({ value: { account }, events: [factOf("account.absenceNoted", account, detail)] });
}

/** The officer is back: the absence ends at once, and with it the power of whoever replaced them. */
export async function endAbsence({ tx, at }: Keeping, { account, absence }: OfAbsence): Promise<Kept<OfAccount>> {
  const isTheirs = (await store.listAbsencesOf(tx, account)).some(({ id }) => id === absence);
  if (!isTheirs) return err({ code: "staff.notFound" });
  const done = await store.endAbsence(tx, { id: absence, today: civilDayAt(at) });
  return done.ok ? ok({ value: { account }, events: [factOf("account.absenceEnded", account, { absence })] }) : done;
}

/** Whoever replaces an absent officer signs the same acts for as long (L36:6, D22:5). */
export async function replaceAbsent(
  { tx, at }: Keeping,
  { account, absence, entry }: OfAbsence & { entry: ReplacementEntry },
): Promise<Kept<OfAccount>> {
  const isTheirs = (await store.listAbsencesOf(tx, account)).some(({ id }) => id === absence);
  if (!isTheirs) return err({ code: "staff.notFound" });
  const id = uuidv7();
  const key = newKeyFor(entry.replacement, id);
  const done = await store.replaceAbsent(tx, { id, absence, today: civilDayAt(at) }, entry, key);
  if (!done.ok) return done;
  const detail = { absence, delegation: id, replacement: entry.replacement, decision: entry.decision };
  return ok({ value: { account }, events: [factOf("account.absentReplaced", account, detail)] });
}

function newKeyFor(account: string, power: string): store.NewSigningKey {
  return { id: `officer-${account.slice(-12)}-${power.slice(-6)}`, ...newSigningKey() };
}
