import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delayOf, furthest, inHandOf, mayStep, NOTICE_STATUSES, NOTICE_STEPS, type NoticeStatus } from "./status.ts";

const status = fc.constantFrom(...NOTICE_STATUSES);

describe("what becomes of a notice", () => {
  it("has no dead end: it is over, or the side in whose list it stands has a step to take", () => {
    for (const from of NOTICE_STATUSES) {
      const side = inHandOf(from);
      const steps: readonly { by: string; to: NoticeStatus }[] = NOTICE_STEPS[from];
      if (side === null) expect(steps).toEqual([]);
      else expect(steps.some(({ by }) => by === side)).toBe(true);
    }
  });

  it("reaches an end from everywhere, and never goes back", () => {
    for (const from of NOTICE_STATUSES)
      for (const { to } of NOTICE_STEPS[from])
        expect(NOTICE_STATUSES.indexOf(to)).toBeGreaterThan(NOTICE_STATUSES.indexOf(from));
  });

  it("leaves the answer to the office that received it, except on paper", () => {
    expect(mayStep("delivered", "executed", "receiver")).toBe(false);
    expect(mayStep("acknowledged", "executed", "receiver")).toBe(true);
    expect(mayStep("acknowledged", "executed", "sender")).toBe(false);
    expect(mayStep("sent", "executed", "sender")).toBe(true);
    expect(mayStep("refused", "closed", "receiver")).toBe(false);
  });

  it("is the same on both sides however messages are repeated and in whatever order they come", () => {
    fc.assert(
      fc.property(
        fc.array(status, { minLength: 1 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
        (facts, picks) => {
          const wire = picks.map((pick) => facts[pick % facts.length] ?? "to_send");
          const again = [...wire, ...[...facts].reverse()];
          expect(furthest(again)).toBe(furthest(facts));
          expect(furthest([furthest(wire), furthest(facts)])).toBe(furthest(facts));
        },
      ),
    );
  });

  it("is late once its last day is past and it has not left, unanswered a month after", () => {
    expect(delayOf("to_send", 0)).toBe(null);
    expect(delayOf("to_send", 1)).toBe("late");
    expect(delayOf("delivered", 30)).toBe(null);
    expect(delayOf("delivered", 31)).toBe("unanswered");
    expect(delayOf("executed", 400)).toBe(null);
  });
});
