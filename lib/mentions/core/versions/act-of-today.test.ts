import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { mentionSamples, TITLE_SAMPLES } from "#tests/support/mention-samples.ts";
import { dated, entered } from "#tests/support/mention-history.ts";
import { actOfToday } from "./act-of-today.ts";

const title = TITLE_SAMPLES.judgment;

describe("the data of an act as its extract gives them", () => {
  it("are those of the act where nothing changed them", () => {
    const act = aBirthAct();
    expect(actOfToday(act, [entered("k", "KAF", mentionSamples("male").KAF)])).toEqual(act);
  });

  it("say the corrected name in the scripts that the title gave, the day and the place, and leave the words as registered", () => {
    const act = aBirthAct();
    const { given } = act.names.subject;
    const corrected = actOfToday(act, [
      entered("r", "REC-J", {
        subject: act.sex,
        changes: [
          { field: "givenName", was: { ar: given.ar }, becomes: { ar: "سلمى" } },
          { field: "bornOn", was: dated(act.bornOn), becomes: dated("2026-10-02") },
          { field: "birthPlace", was: act.place, becomes: { ar: "فاس", fr: "Fès" } },
        ],
        title,
      }),
    ]);
    expect(corrected).toMatchObject({
      bornOn: "2026-10-02",
      place: { ar: "فاس", fr: "Fès" },
      names: { subject: { given: { ar: "سلمى", latin: given.latin } } },
      text: act.text,
    });
  });

  it("give a mother's child its father, whom the act did not name", () => {
    const { father: _father, paternalGrandfather: _grandfather, ...names } = aBirthAct().names;
    const act = { ...aBirthAct(), names };
    const father = { ar: "محمد", latin: "Mohamed" };
    const changes = [{ field: "fatherName", was: null, becomes: father }] as const;
    const sample = mentionSamples("male").NASAB;
    const after = actOfToday(act, [entered("n", "NASAB", { ...sample, changes: [...changes] })]);
    expect(after.names).toMatchObject({ father: { given: father } });
  });

  it("give a death the day that a judgment states", () => {
    const act = aDeathAct();
    const after = actOfToday(act, [
      entered("d", "DEC-DATE", { subject: "male", was: dated(act.diedOn), becomes: dated("2026-10-02"), title }),
    ]);
    expect(after).toMatchObject({ kind: "death", diedOn: "2026-10-02" });
  });
});
