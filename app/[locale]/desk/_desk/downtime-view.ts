import type { InterruptionRow } from "#components/desk/downtime/interruption-table.tsx";
import type { PaperView } from "#components/desk/downtime/paper-note.tsx";
import type { ReceiptRow } from "#components/desk/downtime/receipt-table.tsx";
import type { WallTime } from "#components/desk/downtime/wall-time.ts";
import { daysBetween, parseIsoDay } from "#lib/calendar/core/index.ts";
import { receiptNumber, stageOf, stateOfReceipt } from "#lib/declarations/core/index.ts";
import type { InterruptionFile, InterruptionLine, PaperOfFile } from "#lib/declarations/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";

/** What the clock on the wall of the office showed. */
export function wallTime(at: Date): WallTime {
  const { day, time } = moroccanTime(at);
  return { on: day, time: time.slice(0, 5) };
}

/** The three fields of a day, as a form shows them. */
export function dayParts({ on }: WallTime): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = on.split("-");
  return { year, month: String(Number(month)), day: String(Number(day)) };
}

export function interruptionRow(line: InterruptionLine): InterruptionRow {
  const { id, beganAt, endedAt, cause, given, waiting } = line;
  const spell = { began: wallTime(beganAt), ended: endedAt && wallTime(endedAt) };
  return { id, ...spell, cause, stage: stageOf(line), given, waiting };
}

export function receiptRows({ interruption, receipts, goingBack, names }: InterruptionFile): ReceiptRow[] {
  return receipts.map((receipt) => {
    const { no, declaredAt, enteredAt, enteredBy, unusedAt, unusedBy, declarationId, file } = receipt;
    const closedAt = enteredAt ?? unusedAt;
    const declared = declaredAt && wallTime(declaredAt);
    const closed = closedAt && wallTime(closedAt);
    return {
      no,
      number: receiptNumber(interruption.officeCode, no),
      state: stateOfReceipt(receipt),
      declared,
      closed: closed && {
        ...closed,
        daysAfter: enteredAt && declared ? daysApart(declared.on, closed.on) : null,
        by: names.get(enteredBy ?? unusedBy ?? "") ?? null,
      },
      reason: receipt.unusedReason,
      note: receipt.unusedNote,
      isGoingBack: goingBack.includes(no),
      file: file && declarationId !== null ? { id: declarationId, ...file } : null,
    };
  });
}

function daysApart(from: string, until: string): number {
  const [first, last] = [parseIsoDay(from), parseIsoDay(until)];
  return first.ok && last.ok ? daysBetween(first.value, last.value) : 0;
}

export function paperView({ number, declaredAt, enteredAt, interruption }: PaperOfFile): PaperView {
  return {
    number,
    declared: wallTime(declaredAt),
    entered: enteredAt && wallTime(enteredAt),
    interruption: interruption.id,
  };
}
