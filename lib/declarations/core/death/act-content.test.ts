import { describe, expect, it } from "vitest";
import { deathAnswers, deathWith } from "#tests/support/death-answers.ts";
import { actOfCanon, canonOfAct } from "#lib/acts/core/index.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import type { Answers } from "../answers.ts";
import type { Preparation } from "../form/index.ts";
import { deathActOf, deathNames } from "./act-content.ts";
import { readDeath } from "./death-declaration.ts";

const prepared: Preparation = {
  tifinagh: { "deceased.given": "ⴰⵃⵎⴷ" },
  familyName: { ar: "", latin: "" },
  identityProof: { kind: "cnie", number: "A1" },
  signature: "declarant",
  hijri: { year: 1448, month: 6, day: 3, provisional: false, offset: 0, reason: null },
  drawnUpOn: isoDay(2026, 11, 25),
  drawnUpHijri: { year: 1448, month: 6, day: 14 },
  office: {
    code: "044210101-01",
    name: { ar: "مكتب", fr: "Bureau" },
    headAr: ["مقاطعة أكدال الرياض"],
    headFr: ["arrondissement d'Agdal-Ryad"],
  },
  placeAr: "مستشفى ابن سينا، جماعة الرباط",
  placeFr: "Hôpital Ibn Sina, commune de Rabat",
  officer: {
    staffId: "s1",
    fullNameAr: "نادية الشرقاوي",
    fullNameLatin: "Nadia Cherkaoui",
    gender: "female",
    quality: "delegated",
    officeAr: "مقاطعة أكدال الرياض",
  },
  reference: "DE26K7MT4WD",
  salt: "0".repeat(32),
  offsetMinutes: 0,
};

function drawn(answers: Answers) {
  const read = readDeath(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  const act = deathActOf(read.value, prepared);
  if (!act.ok) throw new Error(JSON.stringify(act.error));
  return { declared: read.value, act: act.value };
}

describe("the death act that a declaration becomes", () => {
  it("names the deceased in every script, and gives itself back from its bytes (L36:19)", () => {
    const { act } = drawn(deathAnswers());
    expect(act.deceasedKind).toBe("person");
    expect(act.names.subject?.given.tifinagh).toBe("ⴰⵃⵎⴷ");
    expect(actOfCanon(canonOfAct(act))).toEqual({ ok: true, value: act });
  });

  it("says no minute that nobody knows (FC:328)", () => {
    const { act } = drawn(deathWith("place", { time: { hour: "", minute: "" }, timeUnknown: "yes" }));
    expect(act.time).toBeNull();
    expect(plainActText(act.text)).not.toContain("الدقيقة");
    expect(plainActText(act.text)).toContain("على ساعة ودقيقة غير معروفتين");
  });

  it("gives a stillborn child no name, and says that the mother gave birth to it (L36:29)", () => {
    const { act, declared } = drawn(deathAnswers({}, "stillborn"));
    expect(act.deceasedKind).toBe("stillborn");
    expect(act.names.subject).toBeUndefined();
    expect(plainActText(act.text)).toContain("ميتا");
    expect(Object.keys(deathNames(declared)).some((role) => role.startsWith("deceased"))).toBe(false);
  });

  it("asks the officer for the Arabic that the act must say", () => {
    const read = readDeath(deathWith("deceased", { profession: { ar: "", latin: "retraité" } }));
    expect(read.ok && deathActOf(read.value, prepared)).toEqual({
      ok: false,
      error: { code: "acts.arabicMissing", params: { field: "deceased.profession" } },
    });
  });

  it("keeps the cards of all those in whose act no officer may act (D99:13)", () => {
    const { act } = drawn(deathAnswers());
    expect(act.declarantCnie).not.toBeUndefined();
    expect(Array.isArray(act.spouseCnies)).toBe(true);
  });
});
