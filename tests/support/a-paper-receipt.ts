import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { enterReceipt, noteGiven, openInterruption, printPad } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import type { SignedIn } from "./a-session.ts";

export type Given = { id: string; began: IsoDay; ended: IsoDay; first: number; last: number };

const at9 = { hour: 9, minute: 0 };

/** A pad of the officer's office; gives the first of its twenty numbers. */
export async function aPad(officer: SignedIn, count = 20): Promise<number> {
  const { session } = officer;
  const { id } = await asOfficer(session, now(), undefined, (context) => printPad(context, { count }));
  const receipts = await asOfficer(session, now(), undefined, async ({ tx }) => {
    const { firstNo } = await tx.receiptPad.findUniqueOrThrow({ where: { id } });
    return { ok: true, value: { value: firstNo, events: [] } };
  });
  return receipts;
}

/** An interruption that is over, from so many days ago for one day, with the first receipts of a new pad given in it. */
export async function anInterruption(officer: SignedIn, { daysAgo = 4, receipts = 3 } = {}): Promise<Given> {
  const { session } = officer;
  const began = addDays(civilDayAt(now()), -daysAgo);
  const ended = addDays(began, 1);
  const { id } = await asOfficer(session, now(), undefined, (context) =>
    openInterruption(context, {
      beganOn: began,
      beganTime: at9,
      endedOn: ended,
      endedTime: at9,
      cause: "network",
      note: undefined,
      minutesBy: "نادية الشرقاوي",
    }),
  );
  const first = await aPad(officer);
  const last = first + receipts - 1;
  await asOfficer(session, now(), undefined, (context) => noteGiven(context, { id, first, last }));
  return { id, began, ended, first, last };
}

/** Begins to enter a receipt of a birth, declared on the first day of the interruption. */
export async function anOpenedReceipt(
  officer: SignedIn,
  { id, began }: Given,
  no: number,
  declaredTime = { hour: 11, minute: 20 },
): Promise<string> {
  const entry = { id, no, kind: "birth" as const, declaredOn: began, declaredTime };
  const opened = await asOfficer(officer.session, now(), undefined, (context) => enterReceipt(context, entry));
  return opened.id;
}
