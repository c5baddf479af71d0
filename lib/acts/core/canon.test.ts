import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { actOfCanon, canonOfAct } from "./canon.ts";

describe("the bytes of an act", () => {
  it("give the act back exactly", () => {
    const act = aBirthAct();
    expect(actOfCanon(canonOfAct(act))).toEqual({ ok: true, value: act });
  });

  it("are the same for the same act and change with one letter", () => {
    const act = aBirthAct();
    expect(canonOfAct(act)).toEqual(canonOfAct(structuredClone(act)));
    expect(canonOfAct({ ...act, sex: "female" })).not.toEqual(canonOfAct(act));
  });

  it("are refused when they are cut", () => {
    expect(actOfCanon(canonOfAct(aBirthAct()).subarray(0, 40)).ok).toBe(false);
  });
});
