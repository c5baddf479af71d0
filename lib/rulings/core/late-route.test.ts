import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Authority,
  LATE_MOVES,
  type LateMove,
  LATE_STAGES,
  lateStageOf,
  mayMoveLate,
  NEXT_LATE_MOVES,
  opensRegister,
  type RulingStatus,
} from "./late-route.ts";

type Past = { authority: Authority; status: RulingStatus };
const asked: Past = { authority: "central", status: "requested" };
const denied: Past = { authority: "central", status: "refused" };
const sent: Past = { authority: "court", status: "requested" };

describe("the way of a late event to the register", () => {
  it.each([
    ["nothing was asked", [], "none"],
    ["a request waits", [asked], "asked"],
    ["a request was taken back", [{ ...asked, status: "withdrawn" }], "none"],
    ["a permission was granted", [{ ...asked, status: "granted" }], "permitted"],
    ["a permission was refused", [denied], "denied"],
    ["it was asked again after a refusal", [denied, asked], "asked"],
    ["a second request was taken back", [denied, { ...asked, status: "withdrawn" }], "denied"],
    ["the refusal for the court was handed out", [denied, sent], "atCourt"],
    ["a judgment was entered", [denied, { ...sent, status: "granted" }], "judged"],
    ["only a given name was disputed", [{ authority: "commission", status: "requested" }], "none"],
  ] as const)("when %s", (_when, rulings, stage) => {
    expect(lateStageOf(rulings)).toBe(stage);
  });

  it.each([
    ["R36", "none", "askPermission", true, "L36:21"],
    ["R36", "none", "enterJudgment", false, "L36:21: the court only after the refusal"],
    ["R36", "none", "issueRefusal", false, "L36:21"],
    ["R36", "denied", "enterJudgment", true, "L36:21, CPC:217"],
    ["R36", "asked", "askPermission", false, "one request at a time"],
    ["R37", "none", "askPermission", false, "L37: the court"],
    ["R37", "none", "issueRefusal", true, "circular D/756"],
    ["R37", "none", "enterJudgment", true, "CPC:217"],
    ["R37", "judged", "enterJudgment", false, "one title is enough"],
  ] as const)("under %s, from %s: %s is %s (%s)", (regime, stage, move, may, _law) => {
    expect(mayMoveLate(regime, stage, move)).toBe(may);
  });

  it.each(["R36", "R37"] as const)("has no dead end under %s: every stage leads to a title, or has one", (regime) => {
    for (const stage of LATE_STAGES)
      expect(opensRegister(stage) === (NEXT_LATE_MOVES[regime][stage].length === 0)).toBe(true);
  });

  const after: Readonly<Record<LateMove, (past: readonly Past[], yes: boolean) => Past[]>> = {
    askPermission: (past) => [...past, asked],
    takeBack: (past) => [...past.slice(0, -1), { ...asked, status: "withdrawn" }],
    decide: (past, yes) => [...past.slice(0, -1), { ...asked, status: yes ? "granted" : "refused" }],
    issueRefusal: (past) => [...past, sent],
    enterJudgment: (past) => [...past.filter((one) => one !== sent), { authority: "court", status: "granted" }],
  };

  it("whatever is done, opens the register by one title only, and never goes on after it", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...LATE_MOVES), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom("R36" as const, "R37" as const), steps, (regime, taken) => {
        let past: Past[] = [];
        for (const [move, yes] of taken)
          if (mayMoveLate(regime, lateStageOf(past), move)) past = after[move](past, yes);
        const stage = lateStageOf(past);
        expect(past.filter(({ status }) => status === "granted").length).toBe(opensRegister(stage) ? 1 : 0);
        expect(past.filter(({ status }) => status === "requested").length).toBe(
          stage === "asked" || stage === "atCourt" ? 1 : 0,
        );
        if (regime === "R36" && stage === "judged") expect(past.some(({ status }) => status === "refused")).toBe(true);
      }),
    );
  });
});
