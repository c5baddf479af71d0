import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Serial } from "../core/index.ts";
import * as store from "../store.ts";

/** What anybody may learn from a typed serial: verdict, kind, office and date. Nothing for a serial that was never issued. */
export async function verdictOfSerial(serial: Serial, at: Date): Promise<store.SerialVerdict | undefined> {
  const today = civilDayAt(at);
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.findVerdict(tx, serial, today)));
  return read.ok ? read.value : undefined;
}

/** The copies that were replaced or revoked before they expired, each with its day; they tell nothing of a person. */
export async function takenBackCopies(at: Date): Promise<store.TakenBack[]> {
  const today = civilDayAt(at);
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.listTakenBack(tx, today)));
  return read.ok ? read.value : [];
}
