import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { day, entered } from "#tests/support/mention-history.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { findingsWith } from "./findings-of.ts";

const TODAY = day("2030-01-01");
const { NASAB } = mentionSamples("male");
const PAPER = { number: "1", on: day("2026-10-02") };
const found = {
  found: { on: day("2026-10-01"), circumstance: "hospital", minutes: PAPER, ageCertificate: PAPER },
} as const;
const told = (act: ReturnType<typeof aBirthAct>): string[] =>
  findingsWith(act, [], entered("n", "NASAB", { ...NASAB, changes: [] }), TODAY).map(({ finding }) => finding);

describe("a child that was found, whose parent is known later (case 19: NAT:7)", () => {
  it("calls for a look at its nationality while it is a minor, and nothing is decided by itself", () => {
    expect(told({ ...aBirthAct(), ...found })).toContain("nationalityMayFall");
  });

  it("calls for none once it is of age, nor does a child whose parent was named at birth", () => {
    expect(told({ ...aBirthAct(), ...found, bornOn: "1990" })).not.toContain("nationalityMayFall");
    expect(told(aBirthAct())).not.toContain("nationalityMayFall");
  });
});
