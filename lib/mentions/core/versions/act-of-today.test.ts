import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { mentionSamples, TITLE_SAMPLES } from "#tests/support/mention-samples.ts";
import { dated, entered } from "#tests/support/mention-history.ts";
import { birthActText, plainActText } from "#lib/wording/core/index.ts";
import { actOfToday } from "./act-of-today.ts";
import { versionsOf } from "./versions.ts";

const title = TITLE_SAMPLES.judgment;

describe("the data of an act as its extract gives them", () => {
  it("are those of the act where nothing changed them", () => {
    const act = aBirthAct();
    expect(actOfToday(act, [entered("k", "KAF", mentionSamples("male").KAF)])).toEqual(act);
  });

  it("say the corrected name in the scripts that the title gave, the day and the place, in its data and in its words", () => {
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
    });
    const words = plainActText(corrected.text);
    for (const said of ["سلمى", "بفاس", "ثاني أكتوبر"]) expect(words).toContain(said);
    expect(words).not.toContain(given.ar);
    expect(words.split("\n").at(-1)).toBe(plainActText(act.text).split("\n").at(-1));
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

  it("let the names chosen by law go when a father acknowledges the child, and keep them in the history alone (L36:25)", () => {
    const chosen = { givenNameAr: "عبد الله", fatherNameAr: "عبد الرحمان" };
    const { father: _father, ...facts } = aBirthAct().facts;
    const told = { ...facts, namesChosenByLaw: { father: chosen } };
    const names = {
      ...aBirthAct().names,
      father: { given: { ar: "عبد الله", latin: "Abdellah" } },
      paternalGrandfather: { given: { ar: "عبد الرحمان", latin: "Abderrahmane" } },
    };
    const act = aBirthAct({ areParentNamesChosen: true, facts: told, names, text: birthActText(told) });
    expect(plainActText(act.text)).toContain("عبد الله");
    const changes = [
      { field: "fatherName", was: { ar: "عبد الله" }, becomes: { ar: "عمر", latin: "Omar" } },
      { field: "paternalGrandfatherName", was: { ar: "عبد الرحمان" }, becomes: { ar: "إدريس", latin: "Driss" } },
      { field: "fatherFamilyName", was: null, becomes: { ar: "التازي", latin: "Tazi" } },
    ] as const;
    const acknowledged = entered("i", "ISTIL", { ...mentionSamples("male").ISTIL, changes: [...changes] });
    const words = plainActText(actOfToday(act, [acknowledged]).text);
    expect(words).toContain("عمر التازي");
    expect(words).toContain("بن إدريس");
    for (const gone of ["عبد الله", "عبد الرحمان", "طبقا لمقتضيات القانون"]) expect(words).not.toContain(gone);
    const history = versionsOf(act, [acknowledged], "holder").history;
    expect(history.ok && history.value.original.fatherName).toMatchObject({ ar: "عبد الله" });
  });

  it("leave nobody where a filiation was denied", () => {
    const act = aBirthAct();
    const { father, paternalGrandfather } = act.names;
    const gone = {
      fatherName: father?.given,
      fatherFamilyName: father?.family,
      paternalGrandfatherName: paternalGrandfather?.given,
    } as const;
    const changes = (["fatherName", "fatherFamilyName", "paternalGrandfatherName"] as const).map((field) => ({
      field,
      was: gone[field] ?? null,
      becomes: null,
    }));
    const denied = entered("n", "NASAB-NEG", { ...mentionSamples("male")["NASAB-NEG"], changes });
    const after = actOfToday(act, [denied]);
    expect(after.names).not.toHaveProperty("father.given.ar");
    expect(plainActText(after.text)).not.toContain("والده هو");
    expect(plainActText(after.text)).toContain("والدته هي");
  });

  it("give a death the day that a judgment states", () => {
    const act = aDeathAct();
    const after = actOfToday(act, [
      entered("d", "DEC-DATE", { subject: "male", was: dated(act.diedOn), becomes: dated("2026-10-02"), title }),
    ]);
    expect(after).toMatchObject({ kind: "death", diedOn: "2026-10-02" });
  });
});
