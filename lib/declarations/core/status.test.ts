import { describe, expect, it } from "vitest";
import {
  DECLARATION_STATUSES,
  type DeclarationStatus,
  isOpen,
  mayMove,
  NEXT_STATUSES,
  QUEUE_OF,
  QUEUES,
} from "./status.ts";

function reachable(from: DeclarationStatus): Set<DeclarationStatus> {
  const seen = new Set<DeclarationStatus>([from]);
  const ahead = [...NEXT_STATUSES[from]] as DeclarationStatus[];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...NEXT_STATUSES[next]);
  }
  return seen;
}

describe("the states of a preliminary declaration", () => {
  it("can all be reached from a draft, except registration ex officio, which only deaths know", () => {
    const fromDraft = reachable("draft");
    expect(DECLARATION_STATUSES.filter((status) => !fromDraft.has(status))).toEqual(["ex_officio"]);
  });

  it.each(DECLARATION_STATUSES.filter(isOpen))("leave %s open to an end, and in a queue of somebody", (status) => {
    const ends = [...reachable(status)].filter((one) => NEXT_STATUSES[one].length === 0);
    expect(ends.length).toBeGreaterThan(0);
    expect(QUEUES).toContain(QUEUE_OF[status]);
  });

  it.each(["completed", "refused", "withdrawn", "duplicate"] as const)("never leave %s again", (status) => {
    expect(DECLARATION_STATUSES.some((next) => mayMove(status, next))).toBe(false);
  });
});
