import { appendAudit } from "#lib/audit/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { unusualReading } from "./core/index.ts";
import * as store from "./store/index.ts";

/**
 * Looks at what was read today and yesterday, whose last hour nobody looked at yet, and alerts the inspector to what is unusual (DP:24).
 * Blocks nothing and tells the reader nothing. Gives how many alerts it raised.
 */
export async function watchReadings(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const done = await inTransaction("worker", {}, async (tx) => {
    let raised = 0;
    for (const day of [addDays(today, -1), today])
      for (const reader of await store.listReadersOfDay(tx, day)) {
        const reasons = unusualReading(reader);
        if (reasons.length > 0 && (await raiseAlert(tx, { ...reader, about: "reading", day, reasons, at })))
          raised += 1;
      }
    return ok(raised);
  });
  return done.ok ? done.value : 0;
}

type Unusual = Omit<store.NewAlert, "id">;

/** Tells the inspector, in silence, of an unusual day of an account; once for each account, day and matter. False where it is told already. */
export async function raiseAlert(tx: Tx, unusual: Unusual): Promise<boolean> {
  if (!(await store.insertReadingAlert(tx, { ...unusual, id: uuidv7() }))) return false;
  const { about, accountId, officeCode, subjects, fromElsewhere } = unusual;
  const subject = { kind: "account", id: accountId };
  const detail = { office: officeCode, subjects, fromElsewhere };
  await appendAudit(tx, { kind: "system" }, [
    about === "reading" ? { type: "reading.unusual", subject, detail } : { type: "issuing.unusual", subject, detail },
  ]);
  return true;
}

/** The alerts of an inspector's territory: who read or issued how much, and nothing of what. */
export async function readingAlertsToInspect({ token }: StaffSession): Promise<readonly store.ReadingAlert[]> {
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok(await store.listReadingAlerts(tx)),
  );
  return read.ok ? read.value : [];
}
