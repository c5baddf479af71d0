import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay } from "#lib/calendar/core/index.ts";
import {
  copiesOf,
  decideDeposit,
  type DepositEvent,
  DEPOSIT_STEPS,
  isDepositLate,
  nextSteps,
  wayOf,
  writerOf,
} from "./deposit.ts";

const closedOn = isoDay(2026, 12, 31);
const today = isoDay(2027, 12, 31);
const WAYS = ["home", "abroad", "ministry"] as const;

const walk = (way: (typeof WAYS)[number], choices: readonly number[]): DepositEvent[] => {
  let events: DepositEvent[] = [];
  choices.forEach((choice, at) => {
    const next = nextSteps(way, events);
    const step = next[choice % Math.max(1, next.length)];
    if (!step) return;
    const wish = { step, doneOn: addDays(closedOn, at), reference: `${at}` };
    const done = decideDeposit(events, wish, { way, closedOn, today, writer: writerOf(way, step) });
    if (!done.ok) throw new Error(done.error.code);
    events = [...done.value];
  });
  return events;
};

describe("the way of an original", () => {
  it("goes from the office to the inspector, the prosecutor and the court (D99:6-7)", () => {
    expect(walk("home", [0, 0, 0, 0]).map(({ step }) => step)).toEqual(["sent", "received", "forwarded", "kept"]);
    expect(copiesOf(false)).toEqual(["court"]);
  });

  it("comes back with minutes as often as it has errors, and leaves again corrected", () => {
    expect(
      walk("home", [0, 0, 0, 1, 0, 1, 0, 0])
        .map(({ step }) => step)
        .slice(3),
    ).toEqual(["returned", "corrected", "returned", "corrected", "kept"]);
  });

  it("goes from abroad to Rabat and to the ministry (D99:8)", () => {
    expect(copiesOf(true).map((copy) => wayOf(copy, true))).toEqual(["abroad", "ministry"]);
    expect(walk("abroad", [0, 0]).map(({ step }) => step)).toEqual(["sent", "kept"]);
    expect(walk("ministry", [0, 0]).map(({ step }) => step)).toEqual(["sent", "received"]);
  });

  it("has no dead end: wherever it stands, it has arrived or can arrive within four steps", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WAYS), fc.array(fc.nat(3), { maxLength: 30 }), (way, choices) => {
        const events = walk(way, choices);
        const onward = [...choices, ...Array.from({ length: 4 }, () => 0)];
        const arrived = walk(way, onward).at(-1)?.step;
        expect(nextSteps(way, walk(way, onward))).toEqual([]);
        expect(arrived).toBe(way === "ministry" ? "received" : "kept");
        expect(events.length).toBeLessThanOrEqual(choices.length);
      }),
    );
  });

  it("takes no step that does not follow, that another writes, or whose day goes back or is to come", () => {
    const sent = [{ step: "sent", doneOn: isoDay(2027, 1, 20), reference: "1" }] as const;
    const home = { way: "home", closedOn, today, writer: "inspector" } as const;
    for (const step of DEPOSIT_STEPS.filter((one) => one !== "received"))
      expect(decideDeposit(sent, { step, doneOn: today, reference: "2" }, home)).toMatchObject({
        error: { code: "registers.depositStep" },
      });
    const received = { step: "received", doneOn: isoDay(2027, 1, 22), reference: "2" } as const;
    expect(decideDeposit(sent, received, { ...home, writer: "office" }).ok).toBe(false);
    expect(decideDeposit(sent, received, home).ok).toBe(true);
    for (const doneOn of [isoDay(2027, 1, 19), addDays(today, 1)])
      expect(decideDeposit(sent, { ...received, doneOn }, home)).toMatchObject({
        error: { code: "registers.depositDay" },
      });
  });

  it("is late when the month after the year has passed before it left", () => {
    const register = { year: 2026, way: "home", events: [] } as const;
    expect(isDepositLate(register, isoDay(2027, 1, 31))).toBe(false);
    expect(isDepositLate(register, isoDay(2027, 2, 1))).toBe(true);
    const inTime = [{ step: "sent", doneOn: isoDay(2027, 1, 30) }] as const;
    expect(isDepositLate({ ...register, events: inTime }, isoDay(2027, 5, 1))).toBe(false);
    expect(isDepositLate({ ...register, way: "abroad" }, isoDay(2027, 5, 1))).toBe(false);
  });
});
