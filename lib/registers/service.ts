import { appendAudit } from "#lib/audit/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import * as store from "./store.ts";

/**
 * Turns the registers at the new year (D22:19): each one whose year is over is closed, and that of the running year opens on its last
 * hash, under the regime its office then applies. Gives how many were turned; a second call finds nothing to do.
 */
export async function turnRegisters(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const { year } = partsOf(today);
  const found = await inTransaction("worker", {}, async (tx) => ok(await store.listToTurn(tx, year, today)));
  let turned = 0;
  for (const register of found.ok ? found.value : []) {
    const next = { ...register, year: register.year + 1 };
    await inTransaction("worker", {}, async (tx) => {
      if (!(await store.closeRegister(tx, register, today))) return ok(null);
      const id = uuidv7();
      if (!(await store.openRegister(tx, id, next, register.regime))) return ok(null);
      turned += 1;
      const detail = { office: next.officeCode, kind: next.kind, year: next.year, regime: next.regime };
      await appendAudit(tx, { kind: "system" }, [
        { type: "register.opened", subject: { kind: "registerYear", id }, detail },
      ]);
      return ok(null);
    });
  }
  return turned;
}
