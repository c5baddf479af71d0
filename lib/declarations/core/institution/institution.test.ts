import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import { contentText } from "./content-text.ts";
import { institutionFormOf } from "./forms.ts";
import { mergedEvent } from "./merged-event.ts";
import { postedFields } from "./paper.ts";
import { columnOf, rowAnswers } from "./row-answers.ts";

const TODAY = "2026-11-20" as IsoDay;

const BIRTH: Answers = {
  place: {
    certificateNumber: "26/118",
    bornOn: { day: "14", month: "11", year: "2026" },
    time: { hour: "8", minute: "45" },
    placeKind: "hospital",
    establishment: { ar: "مستشفى الولادة", latin: "Maternité" },
    commune: "04.421.01.06",
  },
  child: { sex: "female" },
  mother: {
    givenName: { ar: "فاطمة", latin: "Fatima" },
    familyName: { ar: "العلوي", latin: "El Alaoui" },
    cnie: "AB123456",
  },
};

describe("what an institution is asked of an event", () => {
  it("is only what it witnessed: no filiation, no marriage, no declarant", () => {
    const fields = postedFields(institutionFormOf("birth").parts);
    expect([...new Set(fields.map((field) => field.split(".")[0]))].sort()).toEqual([
      "child",
      "mother",
      "office",
      "place",
    ]);
    expect(fields.filter((field) => /filiation|marriage|declarant|child\.(given|family)/.test(field))).toEqual([]);
  });

  it("reads as a whole, under the key of the family's own declaration", () => {
    const read = institutionFormOf("birth").understand(BIRTH);
    expect(read).toMatchObject({
      ok: true,
      value: { sameEventKey: "cnie:AB123456", eventOn: "2026-11-14", certificateNumber: "26/118" },
    });
  });

  it("has no key while neither the card nor the mother's own filiation is known", () => {
    const { cnie: _cnie, ...mother } = BIRTH["mother"] as Answers;
    expect(institutionFormOf("birth").understand({ ...BIRTH, mother })).toMatchObject({ value: { sameEventKey: "" } });
  });

  it.each([
    [
      "place.bornOn",
      { ...BIRTH, place: { ...(BIRTH["place"] as Answers), bornOn: { day: "1", month: "12", year: "2026" } } },
    ],
    ["place.certificateNumber", { ...BIRTH, place: { ...(BIRTH["place"] as Answers), certificateNumber: " " } }],
    ["child.order", { ...BIRTH, child: { sex: "male", order: "3", count: "2" } }],
    ["child.order", { ...BIRTH, child: { sex: "male", count: "2" } }],
  ])("is wrong at %s, and says so there", (field, answers) => {
    expect(
      institutionFormOf("birth")
        .problemsOf(answers, TODAY)
        .map((problem) => problem.field),
    ).toEqual([field]);
  });
});

describe("a row of a file", () => {
  const cells = {
    "place.certificateNumber": "26/118",
    "place.bornOn": "14/11/2026",
    "place.time": "08:45",
    "child.sex": "F",
    "mother.givenName.ar": "فاطمة",
    "mother.givenName.latin": "Fatima",
  };

  it("says the same as the page, in either way of writing a day and in either kind of digits", () => {
    for (const bornOn of ["14/11/2026", "2026-11-14", "١٤/١١/٢٠٢٦"])
      expect(rowAnswers("birth", { ...cells, "place.bornOn": bornOn })).toEqual({
        answers: {
          place: {
            certificateNumber: "26/118",
            bornOn: { day: "14", month: "11", year: "2026" },
            time: { hour: "08", minute: "45" },
          },
          child: { sex: "female" },
          mother: { givenName: { ar: "فاطمة", latin: "Fatima" } },
        },
        problems: [],
      });
  });

  it.each([
    ["place.bornOn", "hier", "institution.dateUnreadable"],
    ["place.time", "8 heures", "institution.timeUnreadable"],
    ["child.sex", "X", "institution.wordUnknown"],
  ])("cannot be read at %s when it says «%s»", (field, cell, code) => {
    expect(rowAnswers("birth", { ...cells, [field]: cell }).problems).toEqual([{ field, code }]);
  });

  it("knows the words of both languages", () => {
    for (const [cell, sex] of [
      ["ذكر", "male"],
      ["Masculin", "male"],
      ["أنثى", "female"],
      ["en attente", "pendingCertificate"],
    ])
      expect(rowAnswers("birth", { ...cells, "child.sex": cell ?? "" }).answers["child"]).toEqual({ sex });
  });

  it("tells a problem of a part by its column", () => {
    expect(columnOf("birth", "place.bornOn.day")?.fr).toBe("date_naissance");
    expect(columnOf("birth", "declarant.link")).toBeUndefined();
  });

  it("never throws, whatever stands in its cells", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(cells)), fc.string()), (typed) => {
        expect(rowAnswers("birth", typed).problems.every(({ code }) => code.startsWith("institution."))).toBe(true);
      }),
    );
  });
});

describe("the content of a declaration", () => {
  it("is the same whatever the order of its answers and its empty fields", () => {
    const { place, ...rest } = BIRTH;
    const reordered: Answers = { ...rest, office: { code: "" }, place: place ?? {} };
    expect(contentText(reordered)).toBe(contentText(BIRTH));
    expect(contentText({ ...BIRTH, child: { sex: "male" } })).not.toBe(contentText(BIRTH));
  });
});

describe("two declarations of one event", () => {
  const family: Answers = {
    place: {
      ...(BIRTH["place"] as Answers),
      certificateNumber: "",
      time: { hour: "9", minute: "0" },
      establishment: { ar: "السويسي" },
    },
    child: { sex: "female", givenName: { ar: "سلمى", latin: "Salma" } },
  };

  it("give the institution's hour beside the family's, and leave the family's names alone", () => {
    const { answers, differing } = mergedEvent("birth", family, BIRTH);
    expect(differing).toEqual([
      {
        path: "place.establishment",
        declared: { ar: "السويسي", latin: "" },
        verified: { ar: "مستشفى الولادة", latin: "Maternité" },
      },
      { path: "place.time", declared: "09:00", verified: "08:45" },
    ]);
    expect(answers["child"]).toEqual(family["child"]);
  });

  it("fill what the family left open, the certificate among it", () => {
    const { answers } = mergedEvent("birth", family, BIRTH);
    expect(answers["place"]).toMatchObject({ certificateNumber: "26/118", time: { hour: "9", minute: "0" } });
  });

  it("keep a time of death that one of them knows against the other who does not (FC:328)", () => {
    const known: Answers = { place: { time: { hour: "4", minute: "20" } } };
    const unknown: Answers = { place: { time: { hour: "", minute: "" }, timeUnknown: "yes" } };
    expect(mergedEvent("death", known, unknown)).toEqual({ answers: known, differing: [] });
    const told = { path: "place.time", declared: "unknown", verified: "04:20" };
    expect(mergedEvent("death", unknown, known)).toEqual({ answers: unknown, differing: [told] });
    expect(mergedEvent("death", { place: {} }, unknown).answers).toMatchObject({ place: { timeUnknown: "yes" } });
  });

  it("change nothing where both say the same", () => {
    expect(mergedEvent("birth", BIRTH, BIRTH)).toEqual({ answers: BIRTH, differing: [] });
  });
});
