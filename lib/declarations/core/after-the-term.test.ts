import { describe, expect, it } from "vitest";
import { isInHand, stateInTime, stateWithTitle } from "./after-the-term.ts";
import { DECLARATION_STATUSES, mayMove } from "./status.ts";

describe("a file whose term was over", () => {
  it.each([
    ["submitted", false, "submitted", "retrieved"],
    ["retrieved", false, "retrieved", "retrieved"],
    ["ready", false, "ready", "ready"],
    ["to_complete", true, "to_complete", "to_complete"],
    ["retrieved", true, "to_complete", "to_complete"],
    ["to_complete", false, "submitted", "retrieved"],
    [undefined, false, "submitted", "retrieved"],
  ] as const)(
    "stood as %s (asked for more: %s): back in time it is %s, with a title %s",
    (stoodAs, hasOpenRequest, back, on) => {
      expect(stateInTime({ stoodAs, hasOpenRequest })).toBe(back);
      expect(stateWithTitle({ stoodAs, hasOpenRequest })).toBe(on);
      expect(mayMove("overdue", back)).toBe(true);
      expect(mayMove("late_request", on)).toBe(true);
    },
  );

  it("was with the family or the officers before", () => {
    expect(DECLARATION_STATUSES.filter(isInHand)).toEqual(["submitted", "retrieved", "to_complete", "ready"]);
    expect(DECLARATION_STATUSES.filter(isInHand).every((status) => mayMove(status, "overdue"))).toBe(true);
  });
});
