import type { AuditEvent } from "#lib/audit/core/index.ts";
import { type Delegation, signingAuthority } from "#lib/auth/core/index.ts";
import { findSigningAccount, type StaffSession, useFreshCode } from "#lib/auth/index.ts";
import { type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { closingDayOf } from "#lib/registers/core/index.ts";
import {
  countUnfinished,
  findHeadHash,
  findMinutes,
  type ListedRegister,
  listRegisters,
  type SignedMinutes,
  signMinutes,
  type Unfinished,
} from "#lib/registers/index.ts";
import { approvalMessage, canonicalClosingBytes } from "#lib/seal/core/index.ts";
import { plainActText, registerClosingText, registerClosingTextFr } from "#lib/wording/core/index.ts";
import { fileSigner } from "./file-signer.ts";

const MINUTES_VERSION = 1;

/** Where the closing of a register stands, for the officer who looks at it (D99:5). */
export type Closing =
  | { state: "signed"; minutes: SignedMinutes }
  | { state: "onPaper" }
  | { state: "tooEarly"; from: IsoDay }
  | { state: "notYours" }
  | { state: "ready"; text: { ar: string; fr: string }; isLate: boolean; unfinished: Unfinished };

/** The minutes as they were signed, or as they would be signed now, with what is still on the desk; nothing for a register of another office. */
export async function closingOf(officer: StaffSession, id: string, at: Date): Promise<Closing | undefined> {
  const done = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await read(tx, officer, id, at)),
  );
  if (!done.ok) throw new Error("reading cannot be refused");
  return done.value;
}

async function read(tx: Tx, officer: StaffSession, id: string, at: Date): Promise<Closing | undefined> {
  const office = officer.office?.code ?? "";
  const register = await findRegister(tx, office, id);
  if (!register) return undefined;
  const minutes = await findMinutes(tx, id);
  if (minutes) return { state: "signed", minutes };
  if (register.regime !== "R36") return { state: "onPaper" };
  const today = civilDayAt(at);
  const from = await closingDay(tx, register, today, at);
  if (today < from) return { state: "tooEarly", from };
  if (officer.role !== "officer") return { state: "notYours" };
  const { delegations } = await findSigningAccount(tx, officer.accountId, at);
  const authority = signingAuthority(delegations, { officeCode: office, actKind: register.kind, today });
  if (!authority.ok) return { state: "notYours" };
  const text = textOf(register, officer, authority.value.quality, today);
  const unfinished = await countUnfinished(tx, office, register.kind);
  return { state: "ready", text, isLate: register.closing !== null, unfinished };
}

/**
 * The officer closes a register with a fresh code, on the last working day of its year or after it: the minutes are worded, signed with the
 * officer's key and chained to the last act. Refuses when an act entered since `lastNo` was shown.
 */
export async function closeRegister(
  { tx, officer, office, at }: DeskContext,
  { id, lastNo, code }: { id: string; lastNo: number; code: string },
): Promise<Ran<{ id: string }>> {
  const today = civilDayAt(at);
  const register = await findRegister(tx, office, id);
  const head = register && (await findHeadHash(tx, office, id));
  if (!register || head === undefined) return err({ code: "registers.notFound" });
  if (today < (await closingDay(tx, register, today, at))) return err({ code: "registers.closingTooEarly" });
  if (register.lastNo !== lastNo) return err({ code: "registers.closingChanged" });
  const account = await findSigningAccount(tx, officer.accountId, at);
  const authority = signingAuthority(account.delegations, { officeCode: office, actKind: register.kind, today });
  if (!authority.ok) return authority;
  if (!account.key) return err({ code: "acts.noSigningKey" });
  const fresh = await useFreshCode(tx, { accountId: officer.accountId, account }, code, at);
  if (!fresh.ok) return fresh;

  const { kind, year, regime, firstNo } = register;
  const text = textOf(register, officer, authority.value.quality, today);
  const content = { office, kind, year, regime, firstNo, lastNo, head, closedOn: today, ...text };
  const canon = canonicalClosingBytes(MINUTES_VERSION, content);
  const signer = fileSigner(account.key.id, unwrapSecret(account.key.wrappedPrivate));
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(authority.value.id),
    digest: sha256(canon),
    approvedAtMicros: BigInt(at.getTime()) * 1000n,
  });
  const signed = await signMinutes(tx, {
    registerId: id,
    today,
    lastNo,
    head: Buffer.from(head, "hex"),
    text,
    canon,
    delegationId: authority.value.id,
    keyId: signer.keyId,
    signature: signer.sign(message),
    signedAt: at,
  });
  if (!signed.ok) return signed;
  const fact = { subject: { kind: "registerYear", id }, detail: { office, kind, year, regime, lastNo } };
  const events: AuditEvent[] = [{ type: "register.minutesSigned", ...fact }];
  if (signed.value) events.unshift({ type: "register.closed", ...fact });
  return ok({ value: { id }, events });
}

async function findRegister(tx: Tx, office: string, id: string): Promise<ListedRegister | undefined> {
  return (await listRegisters(tx, office)).find((listed) => listed.id === id);
}

/** From which day: the calendar tables reach a few years back, and an older register is long due. */
async function closingDay(tx: Tx, { year }: ListedRegister, today: IsoDay, at: Date): Promise<IsoDay> {
  return closingDayOf(year, (await calendarTables(tx, today, at)).holidays);
}

function textOf(
  { kind, year, firstNo, lastNo }: ListedRegister,
  { name, gender, office }: StaffSession,
  quality: Delegation["quality"],
  today: IsoDay,
): { ar: string; fr: string } {
  const facts = {
    ...{ kind, year, firstNo, lastNo },
    closedOn: partsOf(today),
    bureau: { ar: office?.nameAr ?? "", fr: office?.nameFr ?? "" },
    officer: { fullNameAr: name.ar, fullNameLatin: name.latin, gender, quality },
  };
  return { ar: plainActText(registerClosingText(facts)), fr: plainActText(registerClosingTextFr(facts)) };
}
