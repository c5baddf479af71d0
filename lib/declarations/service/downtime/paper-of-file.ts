import { civilDayAt } from "#lib/calendar/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type Declaration, type Interruption, metOn, receiptNumber } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import type { SentFile } from "../submit.ts";

/** The receipt on which a declaration was made, with its real time and the interruption it was given in. */
export type PaperOfFile = {
  number: string;
  no: number;
  declaredAt: Date;
  enteredAt: Date | null;
  interruption: Pick<Interruption, "id" | "beganAt" | "endedAt" | "cause" | "minutesBy">;
};

/** Nothing for a file that was not entered from paper, or whose interruption this reader may not see. */
export async function paperOfFile(
  tx: Tx,
  { id, origin, officeCode }: Pick<Declaration, "id" | "origin" | "officeCode">,
): Promise<PaperOfFile | null> {
  if (origin !== "downtime" || officeCode === null) return null;
  const receipt = await store.findReceiptOf(tx, id);
  if (!receipt?.interruptionId || receipt.declaredAt === null) return null;
  const interruption = await store.findInterruption(tx, receipt.interruptionId);
  if (!interruption) return null;
  const { no, declaredAt, enteredAt } = receipt;
  return { number: receiptNumber(officeCode, no), no, declaredAt, enteredAt, interruption };
}

/**
 * Closes the receipt of a file that was just sent. Refuses one without a receipt, and an event after the declaration. Declared within the
 * deadline on paper, it is in time whenever it is entered (L36:19, L36:21).
 */
export async function enterFromPaper(
  { tx, at, office, officer }: DeskContext,
  { id, eventOn, deadline }: SentFile,
): Promise<Result<AuditEvent>> {
  const receipt = await store.lockReceiptOf(tx, id);
  if (!receipt?.interruptionId || receipt.declaredAt === null) return err({ code: "downtime.noReceipt" });
  const { no, declaredAt, interruptionId } = receipt;
  const declaredOn = civilDayAt(declaredAt);
  if (eventOn > declaredOn) return err({ code: "downtime.eventAfter" });
  await store.saveReceipt(tx, office, no, { enteredAt: at, enteredBy: officer.accountId });
  const met = metOn(declaredOn, deadline);
  if (met !== null) await store.saveDeadlineMet(tx, id, met);
  const detail = { receipt: receiptNumber(office, no), declaredAt: declaredAt.toISOString() };
  const place = { at, accountId: officer.accountId, officeCode: office };
  await store.appendStory(tx, id, { what: "enteredFromPaper", ...place, detail });
  const subject = { kind: "declaration", id };
  return ok({
    type: "declaration.enteredFromPaper",
    subject,
    detail: { office, no, interruption: interruptionId, declaredAt: declaredAt.toISOString() },
  });
}
