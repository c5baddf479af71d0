import { addDays, isoDay } from "#lib/calendar/core/index.ts";
import { describe, expect, it } from "vitest";
import { depositOf, mayAskAgain } from "./deposit.ts";

const needs = [
  { kind: "birthCertificate", need: "required" },
  { kind: "marriageAct", need: "required" },
  { kind: "identity", need: "optional" },
] as unknown as Parameters<typeof depositOf>[0]["needs"];
const depositedOn = isoDay(2026, 11, 22);
const came = (kind: string, on = depositedOn) => ({ kind, on });

describe("the receipt of a file (law 55-19:10)", () => {
  it("says that it is deposited once every required paper was sent or its original was seen", () => {
    const deposit = depositOf({ needs, sent: [came("birthCertificate")], seen: ["marriageAct"], depositedOn });
    expect(deposit).toMatchObject({
      stage: "deposited",
      completeBy: null,
      answerBy: "2027-01-21",
      appealBy: "2027-02-20",
    });
    expect(deposit.papers).toEqual([
      { kind: "birthCertificate", state: "sent" },
      { kind: "marriageAct", state: "seen" },
    ]);
  });

  it("counts the days of the answer from the day that the last required paper came, not from the sending", () => {
    const late = came("marriageAct", isoDay(2026, 12, 10));
    const sent = [came("birthCertificate"), late, came("identity", isoDay(2026, 12, 20))];
    expect(depositOf({ needs, sent, seen: [], depositedOn })).toMatchObject({
      stage: "deposited",
      depositedOn,
      answerBy: "2027-02-08",
      appealBy: "2027-03-10",
    });
    expect(depositOf({ needs, sent, seen: ["marriageAct"], depositedOn }).answerBy).toBe("2027-01-21");
  });

  it("says that it is being deposited while one is missing, and gives thirty days, and no other clock runs", () => {
    const deposit = depositOf({ needs, sent: [came("birthCertificate")], seen: [], depositedOn });
    expect(deposit).toMatchObject({
      stage: "beingDeposited",
      completeBy: "2026-12-22",
      answerBy: null,
      appealBy: null,
    });
    expect(deposit.papers).toContainEqual({ kind: "marriageAct", state: "missing" });
  });
});

describe("asking for more (law 55-19:14)", () => {
  it("is possible once, whatever is asked", () => {
    expect(mayAskAgain(0, [{ kind: "field", reason: "spelling" }])).toBe(true);
    expect(mayAskAgain(1, [{ kind: "field", reason: "spelling" }])).toBe(false);
    expect(mayAskAgain(1, [{ kind: "document", reason: "missing" }])).toBe(false);
  });

  it("is possible again for a contradiction, or for a paper that has to be replaced", () => {
    expect(mayAskAgain(1, [{ kind: "field", reason: "differs" }])).toBe(true);
    expect(mayAskAgain(2, [{ kind: "document", reason: "unreadable" }])).toBe(true);
    expect(
      mayAskAgain(1, [
        { kind: "field", reason: "differs" },
        { kind: "field", reason: "incomplete" },
      ]),
    ).toBe(false);
  });

  it("counts the answer from the day that the last original was brought to the desk", () => {
    const brought = [{ kind: "marriageAct", on: addDays(depositedOn, 5) }];
    const deposit = depositOf({ needs, sent: [came("birthCertificate")], seen: [], brought, depositedOn });
    expect(deposit.papers).toContainEqual({ kind: "marriageAct", state: "seen" });
    expect(deposit.answerBy).toBe(addDays(depositedOn, 65));
  });
});
