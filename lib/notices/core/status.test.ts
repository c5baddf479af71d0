import { describe, expect, it } from "vitest";
import { delayOf, inHandOf, mayStep, NOTICE_STATUSES, NOTICE_STEPS, type NoticeStatus } from "./status.ts";

describe("what becomes of a notice", () => {
  it("has no dead end: it is over, or the side in whose list it stands has a step to take", () => {
    for (const from of NOTICE_STATUSES) {
      const side = inHandOf(from);
      const steps: readonly { by: string; to: NoticeStatus }[] = NOTICE_STEPS[from];
      if (side === null) expect(steps).toEqual([]);
      else expect(steps.some(({ by }) => by === side)).toBe(true);
    }
  });

  it("reaches an end from everywhere, and goes back only where its receiver passes it on", () => {
    const steps = (from: NoticeStatus): readonly { to: NoticeStatus; only?: string }[] => NOTICE_STEPS[from];
    for (const from of NOTICE_STATUSES)
      for (const { to } of steps(from).filter(({ only }) => only !== "passing"))
        expect(NOTICE_STATUSES.indexOf(to)).toBeGreaterThan(NOTICE_STATUSES.indexOf(from));
  });

  it("leaves the answer to the office that received it, except on paper", () => {
    expect(mayStep("delivered", "executed", "receiver")).toBe(false);
    expect(mayStep("acknowledged", "executed", "receiver")).toBe(true);
    expect(mayStep("acknowledged", "executed", "sender")).toBe(false);
    expect(mayStep("acknowledged", "executed", "sender", true)).toBe(true);
    expect(mayStep("sent", "acknowledged", "sender")).toBe(false);
    expect(mayStep("sent", "acknowledged", "sender", true)).toBe(true);
    expect(mayStep("sent", "executed", "sender")).toBe(true);
    expect(mayStep("refused", "closed", "receiver")).toBe(false);
  });

  it("is late once its last day is past and it has not left, unanswered a month after", () => {
    expect(delayOf("to_send", 0)).toBe(null);
    expect(delayOf("to_send", 1)).toBe("late");
    expect(delayOf("delivered", 30)).toBe(null);
    expect(delayOf("delivered", 31)).toBe("unanswered");
    expect(delayOf("executed", 400)).toBe(null);
  });
});
