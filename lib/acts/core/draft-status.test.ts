import { describe, expect, it } from "vitest";
import { DRAFT_STATUSES, type DraftStatus, mayDraftMove, NEXT_DRAFT_STATUSES } from "./draft-status.ts";

/** Every state that can follow, near or far. */
function ahead(from: DraftStatus): Set<DraftStatus> {
  const seen = new Set<DraftStatus>();
  const waiting: DraftStatus[] = [...NEXT_DRAFT_STATUSES[from]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...NEXT_DRAFT_STATUSES[next]);
  }
  return seen;
}

describe("the states of an act that is drawn up", () => {
  it.each(DRAFT_STATUSES.filter((status) => NEXT_DRAFT_STATUSES[status].length > 0))(
    "leave %s open to the register, and to being given up",
    (status) => {
      expect([...ahead(status)]).toEqual(expect.arrayContaining(["registered", "abandoned"]));
    },
  );

  it("let nobody read, sign or register an act whose name is disputed before the decision (D22:33)", () => {
    const reached: DraftStatus[] = ["read", "declarant_signed", "registered"];
    expect(reached.filter((status) => mayDraftMove("provisional", status))).toEqual([]);
    expect(DRAFT_STATUSES.filter((status) => mayDraftMove(status, "provisional"))).toEqual(["prepared"]);
  });
});
