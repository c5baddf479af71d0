import { raiseAlert } from "#lib/acts/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { unusualIssuing } from "../core/index.ts";
import * as store from "../issue-list-store.ts";

/**
 * Looks at what was issued today and yesterday and alerts the inspector to what is unusual (DP:24), by the thresholds in force. Stops nothing and tells
 * the issuer nothing. Gives how many alerts it raised.
 */
export async function watchIssuing(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const done = await inTransaction("worker", {}, async (tx) => {
    const watch = await store.findIssuingWatch(tx, at);
    let raised = 0;
    for (const day of [addDays(today, -1), today])
      for (const issuer of await store.listIssuersOfDay(tx, day, watch)) {
        const reasons = unusualIssuing(issuer, watch);
        if (reasons.length === 0) continue;
        const { accountId, officeCode, issued: subjects, fromElsewhere } = issuer;
        const alert = { about: "issuing", accountId, officeCode, day, reasons, subjects, fromElsewhere, at } as const;
        if (await raiseAlert(tx, alert)) raised += 1;
      }
    return ok(raised);
  });
  return done.ok ? done.value : 0;
}
