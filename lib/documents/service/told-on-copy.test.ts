import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { couple, entered, SALMA } from "#tests/support/mention-history.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { toldOn } from "./told-on-copy.ts";

const ACT = aBirthAct();
const SAMPLES = mentionSamples("male");
const his = couple("male");
const READ = { reader: "holder", regime: "R37" } as const;
const notesOn = (form: "extract" | "card", mentions: Parameters<typeof toldOn>[2]) => {
  const told = toldOn(form, ACT, mentions, READ);
  return told.ok ? Object.keys(told.value.notes ?? {}) : told.error.code;
};

describe("what stands on an extract and on a card beside the data", () => {
  const married = his.married("m", SALMA, "2020-01-01");
  const dead = his.died("d", "2026-01-01");
  const limited = entered("i", "INCAP", SAMPLES.INCAP);

  it("is the death on both, and the limits of a naturalised person on the card (D99:36-37)", () => {
    expect(notesOn("extract", [married, limited, dead])).toEqual(["death"]);
    expect(notesOn("card", [married, limited, dead])).toEqual(["death", "capacity"]);
    expect(notesOn("card", [married])).toEqual([]);
  });

  it("is nothing any more once the limits ended or the mention was taken back", () => {
    expect(notesOn("card", [limited, entered("e", "INCAP-END", SAMPLES["INCAP-END"])])).toEqual([]);
    expect(notesOn("card", [dead, his.reversed("r", dead, "2027-01-01")])).toEqual([]);
  });

  it("is refused of a frozen and of a cancelled act (L36:23)", () => {
    expect(notesOn("card", [entered("g", "GEL", SAMPLES.GEL)])).toBe("mentions.copyFrozen");
    expect(notesOn("card", [entered("a", "ANN", SAMPLES.ANN)])).toBe("mentions.copyCancelled");
  });
});
