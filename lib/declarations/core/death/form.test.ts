import { describe, expect, it } from "vitest";
import { deathAnswers, deathWith } from "#tests/support/death-answers.ts";
import { formToObject } from "#lib/kernel/form-state.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import { DECEASED_KINDS } from "./deceased-kind.ts";
import { deathForm } from "./form.ts";
import { DEATH_SCHEMAS, DEATH_SECTIONS } from "./sections.ts";

const today = isoDay(2026, 11, 22);
const posted = (section: string, fields: Record<string, string>) =>
  deathForm.posted(section, formToObject(Object.entries(fields)));

function understood(answers: Answers) {
  const read = deathForm.understand(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return read.value;
}

describe("the pages of a death declaration", () => {
  it("post only answers that their section reads", () => {
    for (const section of DEATH_SECTIONS) {
      const drawn = new Set(deathForm.fieldsOf(section).map((field) => field.split(".")[0] ?? ""));
      expect([...drawn].sort()).toEqual(Object.keys(DEATH_SCHEMAS[section].shape).sort());
    }
  });

  it("refuse a field that no page has", () => {
    expect(posted("deceased", { causeOfDeath: "…" })).toEqual({ ok: false, error: { code: "gate.unknownField" } });
    expect(posted("child", {})).toEqual({ ok: false, error: { code: "gate.malformed" } });
  });

  it.each([
    ["place", { timeUnknown: "yes", "time.hour": "4", "time.minute": "0" }, { timeUnknown: "yes" }],
    ["family", { maritalStatus: "single", "spouse.givenName.ar": "خديجة" }, { maritalStatus: "single" }],
    ["birthAct", { isRegistered: "no", number: "12" }, { isRegistered: "no" }],
    ["stillborn", { sex: "male", order: "1" }, { sex: "male" }],
    ["father", { isUnknown: "yes", "givenName.ar": "العربي" }, { isUnknown: "yes" }],
    ["declarant", { link: "son", proxyDeed: "الرباط" }, { link: "son" }],
  ] as const)("do not keep in %s what another answer makes needless", (section, fields, kept) => {
    expect(posted(section, fields)).toEqual({ ok: true, value: kept });
  });

  it("name a day that has not come, an arrival before the death and a birth after it", () => {
    const problems = (section: string, changes: Answers) =>
      deathForm.problemsOf(section, deathWith(section, changes), today);
    expect(problems("place", { diedOn: { day: "23", month: "11", year: "2026" } })).toEqual([
      { field: "place.diedOn", code: "death.diedInFuture" },
    ]);
    expect(problems("place", { placeClass: "travel" })).toEqual([
      { field: "place.arrivedOn", code: "declarations.arrivedOnMissing" },
    ]);
    expect(problems("place", { placeClass: "travel", arrivedOn: { day: "13", month: "11", year: "2026" } })).toEqual([
      { field: "place.arrivedOn", code: "death.arrivedBeforeDeath" },
    ]);
    expect(problems("deceased", { bornOn: { day: "15", month: "11", year: "2026" } })).toEqual([
      { field: "deceased.bornOn", code: "death.bornAfterDeath" },
    ]);
    expect(problems("deceased", {})).toEqual([]);
  });
});

describe("a death, understood", () => {
  it("counts thirty days from the day after, and on a journey from the arrival (D22:40)", () => {
    expect(understood(deathAnswers()).deadlineEvent("R36")).toEqual({
      kind: "death",
      eventOn: "2026-11-14",
      regime: "R36",
      placeClass: "morocco",
    });
    const journey = deathWith("place", {
      placeClass: "travel",
      arrivedOn: { day: "16", month: "11", year: "2026" },
    });
    expect(understood(journey).deadlineEvent("R37")).toMatchObject({ placeClass: "travel", arrivedOn: "2026-11-16" });
  });

  it("knows its commune and term before the rest is told", () => {
    const { place } = deathAnswers();
    const found = deathForm.placeOf({ place: place ?? {} });
    expect(found?.commune).toBe("04.421.01.01");
    expect(found?.deadlineEvent("R36")?.kind).toBe("death");
    expect(deathForm.placeOf({})).toBeUndefined();
  });

  it("meets another file of the same death by the card of the deceased, else by names and year of birth", () => {
    expect(understood(deathAnswers()).sameEventKey).toBe("cnie:A482917");
    const without = understood(deathWith("deceased", { cnie: "" })).sameEventKey;
    expect(without).toMatch(/^name:.+:1948$/);
    expect(
      understood(deathWith("deceased", { cnie: "", givenName: { ar: "احمد", latin: "Ahmed" } })).sameEventKey,
    ).toBe(without);
  });

  it("meets a stillborn child by its mother, never mistaken for her own death", () => {
    expect(understood(deathAnswers({}, "stillborn")).sameEventKey).toBe("stillborn:cnie:A104512");
    expect(understood(deathAnswers({}, "unidentified")).sameEventKey).toBe("");
  });

  it("is listed under the name of the deceased, a stillborn child under its family name only (L36:29)", () => {
    expect(understood(deathAnswers()).subject.latin).toBe("Ahmed El Bakkali");
    expect(understood(deathAnswers({}, "stillborn")).subject).toEqual({ ar: "البقالي", latin: "El Bakkali" });
  });

  it.each(DECEASED_KINDS)("shows a line for what was told and none for what was left empty by right: %s", (kind) => {
    const lines = deathForm.reviewFields(deathAnswers({}, kind));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter(({ value }) => value === "")).toEqual([]);
    for (const { proof } of lines) if (proof !== null) expect(deathForm.documents).toContain(proof);
    for (const { path, shape, value } of lines)
      if (shape === "choice") expect(deathForm.choices[path], path).toContain(value);
  });

  it("shows an unknown time as such, and no minute (FC:328)", () => {
    const paths = deathForm.reviewFields(deathWith("place", { time: {}, timeUnknown: "yes" })).map(({ path }) => path);
    expect(paths).toContain("place.time");
    expect(paths).not.toContain("place.timeUnknown");
  });
});
