import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  citizenMayWrite,
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
  it("can all be reached from a draft", () => {
    const fromDraft = reachable("draft");
    expect(DECLARATION_STATUSES.filter((status) => !fromDraft.has(status))).toEqual([]);
  });

  it.each(DECLARATION_STATUSES.filter(isOpen))("leave %s open to an end, and in a queue of somebody", (status) => {
    const ends = [...reachable(status)].filter((one) => NEXT_STATUSES[one].length === 0);
    expect(ends.length).toBeGreaterThan(0);
    expect(QUEUES).toContain(QUEUE_OF[status]);
  });

  it("are each in the hands of somebody who can act: a family, or the queue of an office", () => {
    const moving = DECLARATION_STATUSES.filter((status) => NEXT_STATUSES[status].length > 0);
    expect(moving.filter((status) => !isOpen(status) && !citizenMayWrite(status))).toEqual([]);
  });

  it("lead every open file to an act or to a reasoned end, whatever was done with it before", () => {
    const walk = fc.array(fc.nat(), { maxLength: 30 });
    fc.assert(
      fc.property(walk, (choices) => {
        let status: DeclarationStatus = "draft";
        for (const choice of choices) {
          const next: readonly DeclarationStatus[] = NEXT_STATUSES[status];
          status = next[choice % Math.max(1, next.length)] ?? status;
        }
        const ends = NEXT_STATUSES[status].length === 0 ? [status] : [...reachable(status)];
        expect(ends.some((end) => NEXT_STATUSES[end].length === 0)).toBe(true);
        if (NEXT_STATUSES[status].length > 0) expect(ends).toContain("completed");
      }),
    );
  });

  it("wait for the central authority only from past the term, and come back from there", () => {
    expect(DECLARATION_STATUSES.filter((status) => mayMove(status, "late_request"))).toEqual(["overdue"]);
    expect(NEXT_STATUSES.late_request).toContain("overdue");
  });

  it.each(["completed", "refused", "withdrawn", "duplicate"] as const)("never leave %s again", (status) => {
    expect(DECLARATION_STATUSES.some((next) => mayMove(status, next))).toBe(false);
  });

  it("let no term, no refusal and no withdrawal end a file whose name is before the High Commission (D22:33)", () => {
    expect(NEXT_STATUSES.referred).toEqual(["ready", "to_complete", "retrieved"]);
    expect(DECLARATION_STATUSES.filter((status) => mayMove(status, "referred"))).toEqual(["ready"]);
  });
});
