import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERMISSIONS, type Permission } from "#lib/auth/core/index.ts";
import { type DeclarationStatus, isOpen, NEXT_STATUSES, QUEUE_OF, QUEUES } from "./status.ts";

type Mover = "family" | "calendar" | Permission;
type Origin = "citizen" | "institution" | "counter" | "downtime";
const ORIGINS: readonly Origin[] = ["citizen", "institution", "counter", "downtime"];

/** Who takes each step (L36:20-24, L36:39, D22:33, D22:40): the family, a right of a role, or the day itself. */
const MOVERS: Readonly<Record<DeclarationStatus, Readonly<Partial<Record<DeclarationStatus, readonly Mover[]>>>>> = {
  draft: { submitted: ["family", "declaration:receive", "declaration:announce", "downtime:enter"] },
  submitted: {
    retrieved: ["declaration:open"],
    withdrawn: ["family"],
    overdue: ["calendar"],
    duplicate: ["declaration:review"],
    refused: ["declaration:refuse"],
  },
  retrieved: {
    submitted: ["declaration:open"],
    to_complete: ["declaration:request"],
    ready: ["declaration:review"],
    duplicate: ["declaration:review"],
    overdue: ["calendar"],
    refused: ["declaration:refuse"],
  },
  to_complete: {
    submitted: ["family"],
    ready: ["declaration:review"],
    overdue: ["calendar"],
    withdrawn: ["family"],
    duplicate: ["declaration:review"],
    refused: ["declaration:refuse"],
  },
  ready: {
    completed: ["act:sign", "mention:enter"],
    ex_officio: ["death:registerExOfficio"],
    to_complete: ["declaration:request"],
    referred: ["name:refer"],
    overdue: ["calendar"],
    retrieved: ["declaration:open"],
    duplicate: ["declaration:review"],
    refused: ["declaration:refuse"],
  },
  referred: { ready: ["name:rule"], to_complete: ["name:rule"], retrieved: ["name:refer"] },
  overdue: {
    submitted: ["calendar"],
    retrieved: ["calendar", "ruling:enter"],
    to_complete: ["calendar"],
    ready: ["calendar", "ruling:enter"],
    late_request: ["ruling:ask", "family"],
    refused: ["declaration:refuse"],
    withdrawn: ["family"],
    duplicate: ["declaration:review"],
  },
  late_request: {
    retrieved: ["ruling:permit"],
    to_complete: ["ruling:permit"],
    ready: ["ruling:permit"],
    overdue: ["ruling:permit", "ruling:ask"],
  },
  completed: {},
  ex_officio: {},
  refused: {},
  withdrawn: {},
  duplicate: {},
};

/** What an institution declared is nobody's family's to withdraw, and no paper declaration has a browser behind it (L36:20). */
function moversOf(from: DeclarationStatus, to: DeclarationStatus, origin: Origin): readonly Mover[] {
  const movers = MOVERS[from][to] ?? [];
  return origin === "citizen" ? movers : movers.filter((mover) => mover !== "family");
}

const moversFrom = (from: string): object => Object.entries(MOVERS).find(([status]) => status === from)?.[1] ?? {};
const next = (from: DeclarationStatus): readonly DeclarationStatus[] => NEXT_STATUSES[from];
const isSomebody = (mover: Mover): boolean =>
  mover === "family" || (mover !== "calendar" && PERMISSIONS[mover].length > 0);

describe("who moves a file", () => {
  it("is said of every step, and of no step that does not exist", () => {
    for (const [from, steps] of Object.entries(NEXT_STATUSES))
      expect([from, Object.keys(moversFrom(from)).sort()]).toEqual([from, [...steps].sort()]);
  });

  it.each(ORIGINS)(
    "of origin %s, after any steps, is some person: no file waits for the calendar alone, nor in two queues",
    (origin) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
          let status: DeclarationStatus = "draft";
          for (const choice of choices) {
            const open: readonly DeclarationStatus[] = next(status).filter(
              (to) => moversOf(status, to, origin).length > 0,
            );
            status = open[choice % Math.max(1, open.length)] ?? status;
          }
          const queues = QUEUES.filter((queue) => queue === QUEUE_OF[status]);
          expect(queues).toHaveLength(isOpen(status) ? 1 : 0);
          if (next(status).length === 0) return;
          const persons = next(status).flatMap((to) => moversOf(status, to, origin).filter(isSomebody));
          expect(persons.length, `${origin} in ${status}`).toBeGreaterThan(0);
        }),
      );
    },
  );

  it.each(ORIGINS)("leads every file of origin %s to an act, by persons alone", (origin) => {
    const seen = new Set<DeclarationStatus>(["draft"]);
    for (const from of seen) for (const to of next(from)) if (moversOf(from, to, origin).some(isSomebody)) seen.add(to);
    expect([...seen]).toContain("completed");
    const dead = [...seen].filter(
      (from) => next(from).length > 0 && !next(from).some((to) => moversOf(from, to, origin).some(isSomebody)),
    );
    expect(dead).toEqual([]);
  });
});
