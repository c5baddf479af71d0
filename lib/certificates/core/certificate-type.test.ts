import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { type CertificateType, filledWords, TypeInput, typesInForce, wordsToFill } from "./certificate-type.ts";

const TYPED = {
  ...{
    code: "presence",
    nameAr: "شهادة حضور",
    nameFr: "Présence",
    wordsAr: "حضر {person}.",
    wordsFr: "{person} est venu.",
  },
  ...{
    blanks: "person | الاسم | Nom",
    fromOn: { day: "1", month: "12", year: "2026" },
    officeKinds: { central: "yes" },
  },
};
const TYPE: CertificateType = { ...TypeInput.parse(TYPED), version: 1 };

describe("a type of administrative certificate", () => {
  it("is refused when a language names another blank than the list", () => {
    for (const wrong of [
      { wordsFr: "Il est venu." },
      { blanks: "" },
      { blanks: "person" },
      { wordsAr: "حضر {persons}." },
    ])
      expect(TypeInput.safeParse({ ...TYPED, ...wrong }).success).toBe(false);
  });

  it("holds from its day on, in its last version, for the kinds of offices that it names", () => {
    const next = { ...TYPE, version: 2, fromOn: isoDay(2027, 1, 1), officeKinds: [] };
    const on = (today: ReturnType<typeof isoDay>, officeKind = "central") =>
      typesInForce([TYPE, next], { officeKind, today }).map(({ version }) => version);
    expect(on(isoDay(2026, 11, 30))).toEqual([]);
    expect(on(isoDay(2026, 12, 1))).toEqual([1]);
    expect(on(isoDay(2026, 12, 1), "consulate")).toEqual([]);
    expect(on(isoDay(2027, 1, 1))).toEqual([]);
  });

  it("is read before it is filled with what each blank asks for", () => {
    expect([wordsToFill(TYPE, "ar"), wordsToFill(TYPE, "fr")]).toEqual(["حضر [الاسم].", "[Nom] est venu."]);
  });

  it("is filled blank by blank, the Arabic standing where no French was typed, and never with a hole", () => {
    expect(filledWords(TYPE, { person: { ar: "سعيد", fr: "" } })).toEqual({ ar: "حضر سعيد.", fr: "سعيد est venu." });
    expect(filledWords(TYPE, {})).toBeUndefined();
  });
});
