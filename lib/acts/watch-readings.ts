import { appendAudit } from "#lib/audit/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
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
        const id = uuidv7();
        if (reasons.length === 0 || !(await store.insertReadingAlert(tx, { ...reader, id, day, reasons, at })))
          continue;
        raised += 1;
        const detail = { office: reader.officeCode, subjects: reader.subjects, fromElsewhere: reader.fromElsewhere };
        await appendAudit(tx, { kind: "system" }, [
          { type: "reading.unusual", subject: { kind: "account", id: reader.accountId }, detail },
        ]);
      }
    return ok(raised);
  });
  return done.ok ? done.value : 0;
}

/** The alerts of an inspector's territory: who read how much, and nothing of what was read. */
export async function readingAlertsToInspect({ token }: StaffSession): Promise<readonly store.ReadingAlert[]> {
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok(await store.listReadingAlerts(tx)),
  );
  return read.ok ? read.value : [];
}
