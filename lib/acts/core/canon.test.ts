import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct, aStillbornAct } from "#tests/support/a-death-act.ts";
import type { Act } from "./act.ts";
import { actOfCanon, canonOfAct } from "./canon.ts";

const TITLE = {
  kind: "judgment",
  number: "145",
  on: isoDay(2026, 11, 2),
  authority: { ar: "المحكمة الابتدائية بأزيلال", fr: "le tribunal de première instance d’Azilal" },
  courtFile: "210/1606/2026",
  finalOn: isoDay(2026, 11, 20),
} as const;
const acts: [string, Act][] = [
  ["a birth", aBirthAct()],
  ["a death", aDeathAct()],
  ["a death at an hour that nobody knows", aDeathAct({ time: null })],
  ["a stillborn child", aStillbornAct()],
  ["a birth past its term", { ...aBirthAct(), title: TITLE }],
  ["a death past its term", { ...aDeathAct(), title: TITLE }],
];

describe("the bytes of an act", () => {
  it.each(acts)("give the act of %s back exactly", (_of, act) => {
    expect(actOfCanon(canonOfAct(act))).toEqual({ ok: true, value: act });
  });

  it("are the same for the same act and change with one letter", () => {
    const act = aBirthAct();
    expect(canonOfAct(act)).toEqual(canonOfAct(structuredClone(act)));
    expect(canonOfAct({ ...act, sex: "female" })).not.toEqual(canonOfAct(act));
  });

  it("say nothing of a title where the event was declared in time", () => {
    expect(new TextDecoder().decode(canonOfAct(aBirthAct()))).not.toContain("courtFile");
    expect(Object.keys(aBirthAct())).not.toContain("title");
  });

  it("are refused when they are cut, or tell of a kind of act that nobody knows", () => {
    expect(actOfCanon(canonOfAct(aBirthAct()).subarray(0, 40)).ok).toBe(false);
    const unheardOf = { ...aBirthAct(), kind: "adoption" } as unknown as Act;
    expect(actOfCanon(canonOfAct(unheardOf))).toMatchObject({ error: { code: "acts.unreadable" } });
  });

  it("are refused when a named person has no names, or a stillborn child has some", () => {
    const act = aDeathAct();
    const nameless = { ...act, names: { spouses: [] } };
    expect(actOfCanon(canonOfAct(nameless)).ok).toBe(false);
    expect(actOfCanon(canonOfAct({ ...act, deceasedKind: "stillborn" })).ok).toBe(false);
  });
});
