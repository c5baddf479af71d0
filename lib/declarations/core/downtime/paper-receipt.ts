import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { UnusedReason } from "./causes.ts";

/** One number of a pad and what became of it. */
export type PaperReceipt = {
  no: number;
  interruptionId: string | null;
  declarationId: string | null;
  /** The real day and hour of the declaration, as the receipt says them (L36:19). */
  declaredAt: Date | null;
  openedBy: string | null;
  enteredBy: string | null;
  enteredAt: Date | null;
  unusedReason: UnusedReason | null;
  unusedNote: string;
  unusedBy: string | null;
  unusedAt: Date | null;
};

export type ReceiptState = "blank" | "given" | "opened" | "entered" | "unused";

/** Blank in its pad; given in an interruption; its declaration begun, or entered; or explained as unused. */
export function stateOfReceipt(receipt: PaperReceipt): ReceiptState {
  if (receipt.unusedAt !== null) return "unused";
  if (receipt.enteredAt !== null) return "entered";
  if (receipt.declarationId !== null) return "opened";
  return receipt.interruptionId === null ? "blank" : "given";
}

export function isAccountedFor(receipt: PaperReceipt): boolean {
  const state = stateOfReceipt(receipt);
  return state === "entered" || state === "unused";
}

/** Most numbers of one statement: a slip of the hand must not give a whole shelf away. */
const MOST_AT_ONCE = 200;

/**
 * The numbers that were given in an interruption, from one to another. Refuses what was never printed, and what was given in another or
 * explained before; numbers already given in the same one stay so.
 */
export function give(
  printed: readonly PaperReceipt[],
  { first, last, interruptionId }: { first: number; last: number; interruptionId: string },
): Result<readonly number[]> {
  if (last < first || last - first >= MOST_AT_ONCE) return err({ code: "downtime.rangeWrong" });
  const byNumber = new Map(printed.map((receipt) => [receipt.no, receipt]));
  const given: number[] = [];
  for (let no = first; no <= last; no += 1) {
    const receipt = byNumber.get(no);
    if (!receipt) return err({ code: "downtime.notPrinted", params: { no } });
    if (receipt.interruptionId === interruptionId) continue;
    if (stateOfReceipt(receipt) !== "blank") return err({ code: "downtime.givenBefore", params: { no } });
    given.push(no);
  }
  return ok(given);
}

/** Begins to enter a receipt. Refuses a number of another interruption, one that is being entered, was entered, or was said to be unused. */
export function enter(receipt: PaperReceipt | undefined, interruptionId: string): Result<PaperReceipt> {
  if (receipt?.interruptionId !== interruptionId) return err({ code: "downtime.notGiven" });
  const state = stateOfReceipt(receipt);
  if (state === "given") return ok(receipt);
  return err({ code: `downtime.${state === "opened" ? "beingEntered" : state}`, params: { no: receipt.no } });
}

/** Explains a number. Refuses one that is accounted for, and one whose declaration was begun. */
export function leaveUnused(receipt: PaperReceipt | undefined): Result<PaperReceipt> {
  if (!receipt) return err({ code: "downtime.numberUnknown" });
  const state = stateOfReceipt(receipt);
  if (state === "blank" || state === "given") return ok(receipt);
  return err({ code: `downtime.${state === "opened" ? "beingEntered" : state}`, params: { no: receipt.no } });
}

/** The day on which a declaration on paper met its deadline, whenever it is entered (L36:19); nothing when it was late on paper too. */
export function metOn(declaredOn: IsoDay, deadline: { lastDay: IsoDay } | null): IsoDay | null {
  return deadline !== null && declaredOn <= deadline.lastDay ? declaredOn : null;
}

/** In the order in which people declared; what is not entered yet follows by number. */
export function inOrder<R extends PaperReceipt>(receipts: readonly R[]): R[] {
  return receipts.toSorted((one, other) => {
    if (one.declaredAt === null || other.declaredAt === null)
      return Number(one.declaredAt === null) - Number(other.declaredAt === null) || one.no - other.no;
    return one.declaredAt.getTime() - other.declaredAt.getTime() || one.no - other.no;
  });
}

/** Numbers whose time goes back before that of a lower number: two pads at two counters, or a slip that an inspector wants to see. */
export function goingBack(receipts: readonly PaperReceipt[]): readonly number[] {
  const back: number[] = [];
  let latest = -Infinity;
  for (const { no, declaredAt } of receipts.toSorted((one, other) => one.no - other.no)) {
    if (declaredAt === null) continue;
    if (declaredAt.getTime() < latest) back.push(no);
    latest = Math.max(latest, declaredAt.getTime());
  }
  return back;
}

/** A number inside its office: a letter, then four figures at the least. */
export function shortNumber(no: number): string {
  return `P${String(no).padStart(4, "0")}`;
}

/** The number as it is printed on a receipt, the office first. */
export function receiptNumber(officeCode: string, no: number): string {
  return `${officeCode}-${shortNumber(no)}`;
}
