import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay } from "#lib/calendar/core/index.ts";
import {
  ACT_MATTERS,
  ACT_RULING_STATES,
  type ActCase,
  type ActDecisionInput,
  type ActMatter,
  type ActRulingState,
  afterRefusal,
  checkTitle,
  conclusionRefusal,
  correctionClock,
  correctionDueOn,
  decideActRequest,
  declaredReading,
  DECIDERS,
  desksOf,
  firstStateOf,
  isAwaited,
  movesAt,
  NEXT_ACT_RULING_MOVES,
  proposeError,
  RULING_DESKS,
  stateOn,
  wayOf,
} from "./index.ts";

const TODAY = isoDay(2026, 11, 23);
const LIVING: ActCase = { act: "birth", regime: "R36", authority: "interior", isDead: false };

function way(matter: ActMatter, act: Partial<ActCase> = {}): string {
  const found = wayOf(matter, { ...LIVING, ...act });
  if (!found.ok) return found.error.code;
  const { decider, enters, days } = found.value;
  return `${decider} ${enters.map(({ kind }) => kind).join("/")}${days === null ? "" : ` ${days} d`}`;
}

describe("who decides what an act shall say differently", () => {
  it.each([
    ["a clerical error", "clerical", {}, "central REC-M 15 d", "L36:48, L36:51"],
    [
      "a clerical error of a consular act",
      "clerical",
      { authority: "foreignAffairs" },
      "foreignAffairs REC-M 15 d",
      "D22:39",
    ],
    ["a clerical error in a paper register", "clerical", { regime: "R37" }, "prosecutor REC-M 15 d", "L37:36"],
    ["a dead person's act", "clerical", { isDead: true }, "court REC-J", "L36:52"],
    ["an act of death", "clerical", { act: "death" }, "court REC-J", "L36:52"],
    ["a substantive error", "substantive", {}, "court REC-J", "L36:48"],
    ["a substantive error in a paper register", "substantive", { regime: "R37" }, "court REC-J", "L37:36"],
    ["a Latin spelling", "latin", {}, "central LAT", "L36:47"],
    ["a Latin spelling of a consular act", "latin", { authority: "foreignAffairs" }, "foreignAffairs LAT", "L36:47"],
    ["a Latin spelling in a paper register", "latin", { regime: "R37" }, "central LAT", "D99:25"],
    ["a Latin spelling of somebody who died", "latin", { isDead: true }, "court LAT", "L36:52"],
    ["Tifinagh", "tifinagh", {}, "central TIF", "L36:47"],
    ["Tifinagh in a paper register", "tifinagh", { regime: "R37" }, "rulings.matterOfNewLaw", "L36:47"],
    ["a given name", "givenName", {}, "court PRE", "L36:34"],
    ["a foreign given name", "foreignGivenName", {}, "commission PRE-E", "L36:35"],
    ["a family name", "familyName", {}, "commission NOM", "L36:33, D22:31"],
    ["the family name of a minor child", "minorFamilyName", {}, "commission NOM-MIN", "D22:31"],
    ["nationality", "nationality", {}, "justice NAT-ACQ/NAT-ATT/NAT-REC/NAT-DECH", "L36:32, D22:35"],
    ["two acts with the same data", "sameTwice", {}, "central ANN", "L36:23"],
    ["two acts with other identities", "otherIdentity", {}, "central GEL", "L36:23"],
    ["a freeze that has lost its reason", "unfreeze", {}, "central DEGEL", "L36:23"],
    ["the cancellation of a frozen act", "cancelTwice", {}, "court ANN/DEGEL", "L36:23"],
    ["a freeze in a paper register", "otherIdentity", { regime: "R37" }, "rulings.matterOfNewLaw", "L36:23"],
    ["somebody registered dead who lives", "alive", { act: "death" }, "court ANN", "FC:75, L36:42"],
    ["the birth act of somebody who lives", "alive", {}, "rulings.matterNotForAct", "FC:75"],
    ["a given name on an act of death", "givenName", { act: "death" }, "rulings.matterNotForAct", "L36:34"],
  ] as const)("%s: %s %j → %s (%s)", (_what, matter, act, decided, _law) => {
    expect(way(matter, act)).toBe(decided);
  });

  it("leaves the president of the court after a refused clerical error, and no other ruling (L36:48, L37:36)", () => {
    expect(ACT_MATTERS.filter((matter) => afterRefusal(matter, "R36") !== null)).toEqual(["clerical"]);
    expect(afterRefusal("clerical", "R37")).toMatchObject({ decider: "president", articles: ["L37:36"] });
  });

  it("never lets a permission touch the act of somebody who died under law 36-21 (L36:52)", () => {
    const corrections = ["clerical", "substantive", "latin", "tifinagh"] as const;
    for (const matter of corrections) expect(way(matter, { isDead: true })).toMatch(/^court /);
  });
});

describe("whether an error is clerical (L36:49)", () => {
  const asked = { inAct: { ar: "فاس" }, wanted: { ar: "مكناس" }, declared: "wanted", paper: "showsWanted" } as const;
  it.each([
    ["what was declared on the papers was entered otherwise", {}, "clerical", "enteredOtherwise"],
    ["what was declared and proved was left out", { inAct: null }, "clerical", "omitted"],
    [
      "the declaration is on paper elsewhere, and the paper shows it",
      { declared: "unknown" },
      "clerical",
      "enteredOtherwise",
    ],
    ["nobody declared it", { inAct: null, declared: "nothing" }, "substantive", "notDeclared"],
    ["it was declared as it stands and is not so", { declared: "asInAct" }, "substantive", "declaredAsEntered"],
    ["the document does not show it", { paper: "silent" }, "substantive", "paperDoesNotShow"],
    ["the document shows something else", { paper: "showsOther" }, "substantive", "paperDoesNotShow"],
    ["there is no document", { paper: "absent" }, "substantive", "noPaper"],
    ["the law forbids the datum", { wanted: null }, "substantive", "forbiddenDatum"],
    ["the act says it already", { inAct: { ar: "مكناس" } }, "nothing", "nothingToCorrect"],
  ] as const)("when %s", (_when, changed, proposes, because) => {
    expect(proposeError({ ...asked, ...changed })).toEqual({ proposes, because });
  });

  it("reads what was declared in the scripts that are wanted", () => {
    const act = { inAct: { ar: "حسن", latin: "Hasan" }, wanted: { latin: "Hassan" } };
    expect(declaredReading({ ar: "حسن", latin: "Hassan" }, act)).toBe("wanted");
    expect(declaredReading({ ar: "حسن", latin: "Hasan" }, act)).toBe("asInAct");
    expect(declaredReading({ ar: "حسن", latin: "Hacen" }, act)).toBe("other");
    expect([declaredReading(null, act), declaredReading(undefined, act)]).toEqual(["nothing", "unknown"]);
  });

  it("is concluded by the officer, who says why where the comparison proposes otherwise", () => {
    const comparison = {
      declared: "wanted",
      paper: "silent",
      paperName: "",
      proposes: "substantive",
      because: "paperDoesNotShow",
      concluded: "clerical",
    } as const;
    expect(conclusionRefusal({ comparison, note: "" })).toBe("rulings.conclusionUnexplained");
    expect(conclusionRefusal({ comparison, note: "الاسم واضح في الشهادة الأصلية" })).toBeUndefined();
    expect(conclusionRefusal({ comparison: { ...comparison, proposes: "nothing" }, note: "x" })).toBe(
      "rulings.nothingToCorrect",
    );
  });
});

describe("the fifteen days of a correction", () => {
  const dueOn = correctionDueOn({ days: 15 }, TODAY);
  it("run from the reception of the request (L36:51, L37:36), and no other ruling has a term", () => {
    expect(dueOn).toBe("2026-12-08");
    expect(correctionDueOn({ days: null }, TODAY)).toBeNull();
  });

  it("are over without effect before the central authority, and refuse before the prosecutor (L37:36)", () => {
    const after = addDays(TODAY, 16);
    const due = { dueOn: isoDay(2026, 12, 8) };
    expect(correctionClock({ ...due, decider: "central" }, after)).toMatchObject({
      isOver: true,
      isRefusedBySilence: false,
    });
    expect(correctionClock({ ...due, decider: "prosecutor" }, after).isRefusedBySilence).toBe(true);
    expect(correctionClock({ ...due, decider: "prosecutor" }, isoDay(2026, 12, 8)).isRefusedBySilence).toBe(false);
    expect(stateOn({ state: "waiting", ...due, decider: "prosecutor" }, after)).toBe("refused");
    expect(stateOn({ state: "waiting", ...due, decider: "central" }, after)).toBe("waiting");
  });
});

describe("the decision on a request about an act", () => {
  const asked = { state: "waiting", askedOn: TODAY, dueOn: isoDay(2026, 12, 8), decider: "central" } as const;
  const refused: ActDecisionInput = {
    outcome: "refused",
    number: "9/2026",
    decidedOn: TODAY,
    refusedFor: "documentDoesNotShow",
  };
  it("refuses a clerical error because the document does not show it", () => {
    expect(decideActRequest(asked, refused, TODAY)).toMatchObject({
      ok: true,
      value: { status: "refused", reason: "documentDoesNotShow" },
    });
  });

  it.each([
    ["is taken once", { state: "granted" }, {}, "rulings.alreadyDecided"],
    ["is of no day to come", {}, { decidedOn: addDays(TODAY, 1) }, "rulings.decidedInFuture"],
    ["is of no day before the request", {}, { decidedOn: addDays(TODAY, -1) }, "rulings.decidedTooEarly"],
  ] as const)("%s", (_what, state, input, code) => {
    expect(decideActRequest({ ...asked, ...state }, { ...refused, ...input }, TODAY)).toMatchObject({
      error: { code },
    });
  });

  it("comes too late from a prosecutor after his silence, and still counts from the central authority", () => {
    const late = addDays(TODAY, 20);
    const granted: ActDecisionInput = { outcome: "granted", number: "10/2026", decidedOn: late };
    expect(decideActRequest(asked, granted, late)).toMatchObject({ value: { status: "granted", reason: null } });
    expect(decideActRequest({ ...asked, decider: "prosecutor" }, granted, late)).toMatchObject({
      error: { code: "rulings.refusedBySilence" },
    });
  });
});

describe("a judgment or a decree that came", () => {
  const found = wayOf("cancelTwice", LIVING);
  const judged = { kind: "ANN", title: "judgment", decidedOn: TODAY, finalOn: TODAY } as const;
  const by = { registeredOn: isoDay(2020, 1, 1), today: TODAY };
  it.each([
    ["cancels the act, final", {}, undefined],
    ["lifts the freeze where the court does not cancel", { kind: "DEGEL" }, undefined],
    ["is not of this matter", { kind: "PRE" }, "rulings.mentionNotOfMatter"],
    ["is not the paper that the law wants", { title: "decree" }, "rulings.titleNotOfMention"],
    ["can still be appealed", { finalOn: null }, "rulings.judgmentNotFinal"],
    ["is final before it was given", { finalOn: addDays(TODAY, -1) }, "rulings.finalBeforeJudgment"],
    ["is older than the act", { decidedOn: isoDay(2019, 1, 1) }, "rulings.judgedBeforeAct"],
    ["is of a day to come", { decidedOn: addDays(TODAY, 1) }, "rulings.judgedInFuture"],
  ] as const)("%s", (_what, changed, code) => {
    if (!found.ok) throw new Error(found.error.code);
    const checked = checkTitle({ ...judged, ...changed }, { way: found.value, ...by });
    expect(checked.ok ? undefined : checked.error.code).toBe(code);
  });
});

describe("the way of a ruling on an act", () => {
  const cases = fc.record({
    act: fc.constantFrom("birth" as const, "death" as const),
    regime: fc.constantFrom("R36" as const, "R37" as const),
    authority: fc.constantFrom("interior" as const, "foreignAffairs" as const),
    isDead: fc.boolean(),
  });

  it("has no dead end: what is still awaited stands in the list of somebody who can act", () => {
    for (const state of ACT_RULING_STATES)
      for (const decider of DECIDERS) {
        if (!canReach(state, decider)) continue;
        expect([state, decider, desksOf({ state, decider }).length > 0]).toEqual([state, decider, isAwaited(state)]);
      }
  });

  it("whatever is asked of whatever act, begins somewhere, and every step leads on or ends it", () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...ACT_MATTERS),
        fc.array(fc.nat(5), { maxLength: 10 }),
        (act, matter, picks) => {
          const found = wayOf(matter, act);
          if (!found.ok) return;
          const { decider } = found.value;
          let state: ActRulingState = firstStateOf(decider);
          const canAppeal = afterRefusal(matter, act.regime) !== null;
          for (const pick of picks) {
            const moves = RULING_DESKS.flatMap((desk) => movesAt(desk, { state, decider, canAppeal }));
            expect(moves.length > 0 || !isAwaited(state)).toBe(true);
            const move = moves[pick % Math.max(moves.length, 1)];
            if (move === undefined) break;
            expect(NEXT_ACT_RULING_MOVES[state]).toContain(move);
            state = after(move, pick);
          }
        },
      ),
    );
  });

  it("is decided by nobody but whom the law names", () => {
    expect(movesAt("office", { state: "waiting", decider: "central", canAppeal: true })).toEqual(["takeBack"]);
    expect(movesAt("prosecutor", { state: "waiting", decider: "central", canAppeal: true })).toEqual([]);
    expect(movesAt("office", { state: "waiting", decider: "foreignAffairs", canAppeal: true })).toEqual([
      "copyDecision",
      "takeBack",
    ]);
  });

  it("ends with a refusal that no president of a court hears, and goes on where he does", () => {
    expect(movesAt("office", { state: "refused", decider: "central", canAppeal: false })).toEqual([]);
    expect(movesAt("office", { state: "refused", decider: "central", canAppeal: true })).toEqual(["enterTitle"]);
  });
});

const after = (move: string, pick: number): ActRulingState => {
  if (move === "decide" || move === "copyDecision") return pick % 2 === 0 ? "granted" : "refused";
  if (move === "takeBack") return "withdrawn";
  if (move === "hinder") return "hindered";
  return move === "enter" ? "entered" : "granted";
};

/** A court is never asked by the system, and an authority that answers is never waited for outside it. */
const canReach = (state: ActRulingState, decider: (typeof DECIDERS)[number]): boolean => {
  if (state === "waiting" || state === "outside") return firstStateOf(decider) === state;
  return state !== "hindered" || firstStateOf(decider) === "outside";
};
