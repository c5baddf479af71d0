import { hijriOf } from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { DeskOfficer } from "./require-officer.ts";
import { civilDayOf } from "./queue-view.ts";

/** Today in the announced Hijri calendar, or nothing past its table. */
export async function hijriToday(officer: DeskOfficer, at: Date) {
  const today = civilDayOf(at);
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok((await calendarTables(tx, today, at)).hijri),
  );
  const found = read.ok ? hijriOf(today, read.value) : undefined;
  return found?.ok ? found.value : null;
}
