import { appendAudit } from "#lib/audit/index.ts";
import { type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import * as store from "./store.ts";

/**
 * Turns the registers: each one whose year is over (D22:19), or whose office has left its law (L36:59), is closed with its record where no
 * officer has closed it (D99:5), and the next one opens on its closing hash under the regime its office then applies: that of the running year, from number 1. Gives how many were
 * turned; a second call finds nothing to do.
 */
export async function turnRegisters(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const { year } = partsOf(today);
  const found = await inTransaction("worker", {}, async (tx) => ok(await store.listToTurn(tx, year, today)));
  let turned = 0;
  for (const register of found.ok ? found.value : []) {
    const next = { ...register, year: register.year < year ? register.year + 1 : year };
    const done = await inTransaction("worker", {}, async (tx) => ok(await turn(tx, register, next, today)));
    if (done.ok && done.value) turned += 1;
  }
  return turned;
}

async function turn(
  tx: Tx,
  register: store.RegisterOfYear & { was: Regime },
  next: store.RegisterOfYear & { regime: Regime },
  today: IsoDay,
): Promise<boolean> {
  const { officeCode: office, kind, year } = register;
  if (await store.closeRegister(tx, register, today))
    await appendAudit(tx, { kind: "system" }, [
      {
        type: "register.closed",
        subject: { kind: "registerYear", id: `${office} ${kind} ${year} ${register.was}` },
        detail: { office, kind, year, regime: register.was },
      },
    ]);
  const id = uuidv7();
  if (!(await store.openRegister(tx, id, next, next.regime))) return false;
  const detail = { office, kind, year: next.year, regime: next.regime };
  await appendAudit(tx, { kind: "system" }, [
    { type: "register.opened", subject: { kind: "registerYear", id }, detail },
  ]);
  return true;
}
