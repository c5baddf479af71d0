import { type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/** The original that goes to the court (D99:6-7, D99:8), and the one that a post abroad sends to the ministry of foreign affairs (D99:8). */
export const DEPOSIT_COPIES = ["court", "ministry"] as const;
export type DepositCopy = (typeof DEPOSIT_COPIES)[number];

/**
 * The steps of an original: sent by the office, received where it was sent, forwarded with the inspector's report to the prosecutor, kept by the
 * court, or returned with minutes for its errors, and sent back corrected.
 */
export const DEPOSIT_STEPS = ["sent", "received", "forwarded", "kept", "returned", "corrected"] as const;
export type DepositStep = (typeof DEPOSIT_STEPS)[number];

export type DepositEvent = { step: DepositStep; doneOn: IsoDay; reference: string };

/** Which way an original goes: through the governor and the inspector, or from abroad straight to Rabat or to the ministry. */
type Way = "home" | "abroad" | "ministry";
type Moves = Readonly<Record<DepositStep | "none", readonly DepositStep[]>>;

const RETURNING = { kept: [], returned: ["corrected"], corrected: ["kept", "returned"] } as const;

const MOVES = {
  home: { none: ["sent"], sent: ["received"], received: ["forwarded"], forwarded: ["kept", "returned"], ...RETURNING },
  abroad: { none: ["sent"], sent: ["kept", "returned"], received: [], forwarded: [], ...RETURNING },
  ministry: { none: ["sent"], sent: ["received"], received: [], forwarded: [], kept: [], returned: [], corrected: [] },
} as const satisfies Record<Way, Moves>;

/** Who writes a step: at home the inspector writes that the original came and that it left with the report, the office writes the rest. */
export type DepositWriter = "office" | "inspector";

export function wayOf(copy: DepositCopy, isAbroad: boolean): Way {
  if (copy === "ministry") return "ministry";
  return isAbroad ? "abroad" : "home";
}

/** The originals that leave an office: one at home, two from abroad (D99:6, D99:8). */
export function copiesOf(isAbroad: boolean): readonly DepositCopy[] {
  return isAbroad ? DEPOSIT_COPIES : ["court"];
}

export function writerOf(way: Way, step: DepositStep): DepositWriter {
  return way === "home" && (step === "received" || step === "forwarded") ? "inspector" : "office";
}

/** The steps that may follow; none where the original has arrived. */
export function nextSteps(way: Way, events: readonly Pick<DepositEvent, "step">[]): readonly DepositStep[] {
  return MOVES[way][events.at(-1)?.step ?? "none"];
}

export type DepositFrame = { way: Way; closedOn: IsoDay; today: IsoDay; writer: DepositWriter };

/** One step more. Refuses a step that does not follow, one that somebody else writes, and a day before the last step or after today. */
export function decideDeposit(
  events: readonly DepositEvent[],
  wish: DepositEvent,
  { way, closedOn, today, writer }: DepositFrame,
): Result<readonly DepositEvent[]> {
  if (!nextSteps(way, events).includes(wish.step) || writerOf(way, wish.step) !== writer)
    return err({ code: "registers.depositStep" });
  if (wish.doneOn > today || wish.doneOn < (events.at(-1)?.doneOn ?? closedOn))
    return err({ code: "registers.depositDay" });
  return ok([...events, wish]);
}

/** The last day on which the original may leave: the month after the year (D99:6). From abroad no text says one. */
export function sendingDueOn(year: number, way: Way): IsoDay | null {
  return way === "home" ? isoDay(year + 1, 1, 31) : null;
}

/** Whether the original should have left and has not, or left too late. */
export function isDepositLate(
  { year, way, events }: { year: number; way: Way; events: readonly Pick<DepositEvent, "step" | "doneOn">[] },
  today: IsoDay,
): boolean {
  const due = sendingDueOn(year, way);
  return due !== null && (events.at(0)?.doneOn ?? today) > due;
}
