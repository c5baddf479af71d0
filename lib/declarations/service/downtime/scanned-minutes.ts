import type { StaffSession } from "#lib/auth/index.ts";
import { dropScan, type KeptScan, readScanPage } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import * as store from "../../store/index.ts";

/** Whether an image may be brought to these minutes: those of the officer's own office, settled or not. */
export async function mayBringMinutes({ tx }: DeskContext, { id }: { id: string }): Promise<Result<null>> {
  return (await store.findInterruption(tx, id)) ? ok(null) : err({ code: "downtime.notFound" });
}

/** Keeps the scan of the minutes that were signed on paper (L36:19). Refuses an image that they already have. */
export async function keepScannedMinutes(
  { tx, at, office, officer }: DeskContext,
  { id }: { id: string },
  scan: KeptScan,
): Promise<Ran<{ id: string }>> {
  const minutes = await store.lockInterruption(tx, id);
  if (!minutes) return err({ code: "downtime.notFound" });
  const place = { interruptionId: id, officeCode: office, accountId: officer.accountId, createdAt: at };
  if (!(await store.insertMinutesScan(tx, scan, place))) return err({ code: "downtime.minutesKnown" });
  const subject = { kind: "interruption", id };
  return ok({ value: { id }, events: [{ type: "interruption.minutesScanned", subject, detail: { office } }] });
}

/** After every attempt: takes away a scan that no row came to name. */
export async function releaseScannedMinutes(scan: KeptScan, session: SessionSettings): Promise<void> {
  const named = await inTransaction("desk", session, async (tx) => ok(await store.isMinutesScanNamed(tx, scan.id)));
  if (named.ok && !named.value) await dropScan(scan);
}

/** One picture of signed minutes, for staff of the office that keeps them. */
export async function minutesPicture(
  officer: StaffSession,
  { scan, n }: { scan: string; n: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await store.findMinutesPage(tx, scan, n)),
  );
  return found.ok && found.value ? readScanPage(found.value.blobKey, found.value.wrappedKey) : undefined;
}
