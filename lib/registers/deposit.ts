import type { StaffSession } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { decideDeposit, type DepositCopy, type DepositStep, type DepositWriter, wayOf } from "./core/index.ts";
import { type DepositedRegister, findDeposit, listDeposits, recordDeposit } from "./deposit-store.ts";

/** What somebody typed of a step: of which original, after how many steps, on which day, under which number. */
export type TypedStep = {
  id: string;
  copy: DepositCopy;
  after: number;
  step: DepositStep;
  doneOn: IsoDay;
  reference: string;
};

/** The way of the originals of a register of the officer's office; nothing where none leaves it. */
export async function depositOf(officer: StaffSession, id: string): Promise<DepositedRegister | undefined> {
  const office = officer.office?.code ?? "";
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await findDeposit(tx, office, id)),
  );
  return read.ok ? read.value : undefined;
}

/** The closed paper registers of the territory that this person supervises. */
export async function depositsToWatch(officer: StaffSession): Promise<readonly DepositedRegister[]> {
  const read = await inTransaction("oversight", { "app.session": officer.token }, async (tx) =>
    ok(await listDeposits(tx)),
  );
  return read.ok ? read.value : [];
}

/** The office writes its step. Refuses what {@link decideDeposit} refuses, and a page that is no longer of today. */
export async function stepAtOffice({ tx, office, at }: DeskContext, typed: TypedStep): Promise<Ran<{ id: string }>> {
  return step({ tx, at }, await findDeposit(tx, office, typed.id), typed, "office");
}

/** The inspector writes that an original of the territory came, or that it left with the report for the prosecutor (D99:6). */
export async function stepOfInspector({ tx, at }: OversightContext, typed: TypedStep): Promise<Ran<{ id: string }>> {
  const held = (await listDeposits(tx)).find(({ registerId }) => registerId === typed.id);
  return step({ tx, at }, held, typed, "inspector");
}

async function step(
  { tx, at }: { tx: Tx; at: Date },
  held: DepositedRegister | undefined,
  { id, copy, after, step: wished, doneOn, reference }: TypedStep,
  writer: DepositWriter,
): Promise<Ran<{ id: string }>> {
  const kept = held?.copies.find((one) => one.copy === copy);
  if (!held || !kept) return err({ code: "registers.notFound" });
  if (kept.events.length !== after) return err({ code: "registers.depositChanged" });
  const wish = { step: wished, doneOn, reference };
  const frame = { way: wayOf(copy, held.isAbroad), closedOn: held.closedOn, today: civilDayAt(at), writer };
  const decided = decideDeposit(kept.events, wish, frame);
  if (!decided.ok) return decided;
  const written = await recordDeposit(tx, { registerId: id, copy, after, ...wish });
  if (!written.ok) return written;
  const detail = { office: held.officeCode, kind: held.kind, year: held.year, copy, step: wished, no: after + 1 };
  return ok({
    value: { id },
    events: [{ type: "register.depositStepped", subject: { kind: "registerYear", id }, detail }],
  });
}
