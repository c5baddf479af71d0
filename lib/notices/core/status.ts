import type { IsoDay } from "#lib/calendar/core/index.ts";

/**
 * What becomes of a notice, in its order: it waits for its address or its paper; it left; it arrived; an officer took note of it; it was
 * executed in the margin of the act or refused with a reason; the sender closed a refused one, or one for which no birth act is known.
 */
export const NOTICE_STATUSES = [
  "to_send",
  "sent",
  "delivered",
  "acknowledged",
  "executed",
  "refused",
  "closed",
] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];
export type NoticeSide = "sender" | "receiver";

/** `onPaper`: only where it was carried on paper, whose answer comes to the sender. `passing`: the receiver passes it on to another office. */
type Step = { by: NoticeSide | "system"; to: NoticeStatus; only?: "onPaper" | "passing" };

/** Every lawful step; screens and server read the same table. */
export const NOTICE_STEPS = {
  to_send: [
    { by: "system", to: "sent" },
    { by: "sender", to: "sent" },
    { by: "sender", to: "closed" },
  ],
  sent: [
    { by: "system", to: "delivered" },
    { by: "sender", to: "acknowledged", only: "onPaper" },
    { by: "sender", to: "executed" },
    { by: "sender", to: "refused" },
  ],
  delivered: [
    { by: "receiver", to: "acknowledged" },
    { by: "receiver", to: "refused" },
    { by: "receiver", to: "to_send", only: "passing" },
  ],
  acknowledged: [
    { by: "receiver", to: "executed" },
    { by: "sender", to: "executed", only: "onPaper" },
    { by: "receiver", to: "refused" },
    { by: "sender", to: "refused", only: "onPaper" },
    { by: "receiver", to: "to_send", only: "passing" },
  ],
  executed: [],
  refused: [{ by: "sender", to: "closed" }],
  closed: [],
} as const satisfies Record<NoticeStatus, readonly Step[]>;

/** Whether this side may take a notice from where it stands to another status; `isOnPaper`: it was carried on paper besides or instead. */
export function mayStep(from: NoticeStatus, to: NoticeStatus, by: Step["by"], isOnPaper = false): boolean {
  return (NOTICE_STEPS[from] as readonly Step[]).some(
    (step) => step.to === to && step.by === by && (step.only !== "onPaper" || isOnPaper),
  );
}

/** In whose list a notice stands: whoever has the next step to take; nobody once it is over. */
export function inHandOf(status: NoticeStatus): NoticeSide | null {
  if (status === "delivered" || status === "acknowledged") return "receiver";
  return status === "executed" || status === "closed" ? null : "sender";
}

/** Late: its last day is past and it has not left. Unanswered: it left, and nobody decided within thirty days of that last day. */
export type NoticeDelay = "late" | "unanswered" | null;
export const ANSWER_DAYS = 30;

export function delayOf(status: NoticeStatus, daysPastDue: number): NoticeDelay {
  if (status === "to_send") return daysPastDue > 0 ? "late" : null;
  return inHandOf(status) !== null && daysPastDue > ANSWER_DAYS ? "unanswered" : null;
}

/** Why an office sends a notice back. */
export const NOTICE_REFUSALS = ["unknownAct", "wrongOffice", "otherPerson", "tooLittle"] as const;
export type NoticeRefusal = (typeof NOTICE_REFUSALS)[number];

/** What was done in the margin of the act that an office keeps on paper (D99:26-27, D99:34). */
export type Execution = { number: number; year: number; on: IsoDay };
