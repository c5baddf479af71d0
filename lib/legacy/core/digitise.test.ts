import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitise, importedAct, type LegacyAct, type LegacyStep, lostAct, scannedAct } from "./digitise.ts";
import { legacyFields } from "./fields.ts";
import { checkReadings } from "./keying.ts";
import { LEGACY_STATUSES, type LegacyStatus, mayCopyLegacy, NEXT_LEGACY_STATUSES } from "./status.ts";

const yearOnly = { precision: "year", presumed: true, writtenIn: "gregorian", gregorian: { year: 1987 }, hijri: null };
const hijriDay = {
  precision: "day",
  presumed: false,
  writtenIn: "hijri",
  gregorian: null,
  hijri: { year: 1425, month: 1, day: 12 },
};

function readings(givenName: unknown, bornOn: unknown = { legibility: "clear", date: yearOnly }) {
  const absent = legacyFields("birth").map(([field]) => [field, { legibility: "absent" }] as const);
  return { ...Object.fromEntries(absent), givenName, bornOn };
}
const clear = (text: string) => ({ legibility: "clear", text });
const after = (...steps: LegacyStep[]) =>
  steps.reduce<LegacyAct>(
    (act, step) => {
      const next = digitise(act, step);
      return next.ok ? next.value : act;
    },
    scannedAct("birth", "image"),
  );
const read = (by: string, name = "Fatma") => ({ step: "key", by, readings: readings(clear(name)) }) as const;

describe("a paper act", () => {
  it("is certified once two persons have read the same in the image", () => {
    const act = after({ step: "index" }, read("a"), read("b"), { step: "certify", imageHash: "image" });
    expect([act.status, mayCopyLegacy(act.status)]).toEqual(["certified", true]);
  });

  it("waits for a third person where the two readings differ", () => {
    const act = after({ step: "index" }, read("a"), read("b", "Fatima"));
    expect(act.status).toBe("differing");
    const settled = { step: "settle", readings: readings(clear("Fatima")) } as const;
    expect(digitise(act, { ...settled, by: "b" })).toEqual({ ok: false, error: { code: "legacy.keyedBySame" } });
    expect(digitise(act, { ...settled, by: "c" })).toMatchObject({ ok: true, value: { status: "compared" } });
  });

  it("is not certified on another image than the one that was read", () => {
    const act = after({ step: "index" }, read("a"), read("b"));
    expect(digitise(act, { step: "certify", imageHash: "other" })).toMatchObject({
      error: { code: "legacy.imageChanged" },
    });
  });

  it("is corrected freely before certification, and never after", () => {
    const correct = { step: "correct", readings: readings(clear("Fatima")) } as const;
    const compared = after({ step: "index" }, read("a"), read("b"));
    expect(digitise(compared, correct)).toMatchObject({ ok: true });
    const certified = after({ step: "index" }, read("a"), read("b"), { step: "certify", imageHash: "image" });
    expect(digitise(certified, correct)).toMatchObject({ error: { code: "legacy.notNow" } });
  });

  it("that is set aside is read again from the beginning, on the image the judgment brings", () => {
    const act = after({ step: "index" }, read("a"), { step: "setAside", reason: "unsigned" });
    expect(mayCopyLegacy(act.status)).toBe(false);
    expect(digitise(act, { step: "resume", judgment: " ", imageHash: "new" })).toMatchObject({ ok: false });
    expect(digitise(act, { step: "resume", judgment: "12/2026", imageHash: "new" })).toEqual({
      ok: true,
      value: scannedAct("birth", "new"),
    });
  });

  it("that came in a batch waits for those who sign it, and is not certified without an image", () => {
    const came = importedAct("birth", "", {});
    expect(digitise(came, { step: "certify", imageHash: "" })).toMatchObject({ error: { code: "legacy.notNow" } });
    const signed = digitise(came, { step: "batchSigned" });
    if (!signed.ok) throw new Error(signed.error.code);
    expect(digitise(signed.value, { step: "certify", imageHash: "" })).toMatchObject({
      error: { code: "legacy.imageMissing" },
    });
    const shown = digitise(signed.value, { step: "addImage", imageHash: "image" });
    expect(shown.ok && digitise(shown.value, { step: "certify", imageHash: "image" })).toMatchObject({ ok: true });
  });

  it("that is lost keeps its number and comes back by judgment alone", () => {
    expect(digitise(lostAct("birth"), { step: "index" })).toMatchObject({ error: { code: "legacy.notNow" } });
    const resumed = digitise(lostAct("birth"), { step: "resume", judgment: "3/2027", imageHash: "new" });
    expect(resumed).toMatchObject({ value: { status: "scanned", imageHash: "new" } });
  });

  it("is never keyed twice by one person, whatever they try", () => {
    const step = fc.oneof(
      fc.constant<LegacyStep>({ step: "index" }),
      fc.constantFrom("a", "b", "c").map((by) => read(by)),
      fc.constant<LegacyStep>({ step: "setAside", reason: "torn" }),
      fc.constant<LegacyStep>({ step: "resume", judgment: "1", imageHash: "image" }),
      fc.constant<LegacyStep>({ step: "certify", imageHash: "image" }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { keyings, status } = after(...steps);
        expect(new Set(keyings.map(({ by }) => by)).size).toBe(keyings.length);
        if (status === "certified") expect(keyings).toHaveLength(2);
      }),
    );
  });

  it.each(LEGACY_STATUSES)("reaches certification from %s", (from) => {
    const seen = new Set<LegacyStatus>([from]);
    for (const status of seen) for (const next of NEXT_LEGACY_STATUSES[status]) seen.add(next);
    expect(seen).toContain("certified");
  });
});

describe("a reading", () => {
  it("keeps a year alone and a Hijri day as they are written (D99:19)", () => {
    for (const date of [yearOnly, hijriDay]) {
      expect(checkReadings("birth", readings(clear("Fatma"), { legibility: "clear", date }))).toMatchObject({
        value: { bornOn: { date } },
      });
    }
  });

  it.each([
    ["a guess in an illegible field", { legibility: "illegible", text: "Fatma" }],
    ["a partial reading without its gap", { legibility: "partial", text: "Fat" }],
    ["a gap in a clear reading", { legibility: "clear", text: "Fat[…]" }],
  ])("refuses %s", (_, givenName) => {
    expect(checkReadings("birth", readings(givenName))).toMatchObject({ error: { code: "legacy.fieldUnreadable" } });
  });

  it("refuses a field that is passed over in silence", () => {
    const { margin: _, ...rest } = readings(clear("Fatma")) as Record<string, unknown>;
    expect(checkReadings("birth", rest)).toEqual({
      ok: false,
      error: { code: "legacy.fieldMissing", params: { field: "margin" } },
    });
  });
});
