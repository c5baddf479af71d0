import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { Cnie, Email, formatPhone, Passport, Phone, ResidenceCard } from "./identifiers.ts";

const cases: readonly (readonly [string, z.ZodType<string, string>, string, string | undefined])[] = [
  ["identifiers.cnie", Cnie, "ab 123456", "AB123456"],
  ["identifiers.cnie", Cnie, "b-٢٣٤٥٦", "B23456"],
  ["identifiers.cnie", Cnie, "\u2066JC 1234567\u2069", "JC1234567"],
  ["identifiers.cnie", Cnie, "ABC123", undefined],
  ["identifiers.cnie", Cnie, "AB12345678", undefined],
  ["identifiers.cnie", Cnie, "123456", undefined],
  ["identifiers.phone", Phone, "06 12 34 56 78", "+212612345678"],
  ["identifiers.phone", Phone, "٠٦١٢٣٤٥٦٧٨", "+212612345678"],
  ["identifiers.phone", Phone, "+212 (0)6-12-34-56-78", "+212612345678"],
  ["identifiers.phone", Phone, "00212537123456", "+212537123456"],
  ["identifiers.phone", Phone, "0033612345678", "+33612345678"],
  ["identifiers.phone", Phone, "0412345678", undefined],
  ["identifiers.phone", Phone, "061234567", undefined],
  ["identifiers.phone", Phone, "+21261234567", undefined],
  ["identifiers.email", Email, " Nom.Prenom@Exemple.MA\u200f", "Nom.Prenom@exemple.ma"],
  ["identifiers.email", Email, "nom@", undefined],
  ["identifiers.email", Email, `${"a".repeat(250)}@a.ma`, undefined],
  ["identifiers.passport", Passport, "ab 1234567", "AB1234567"],
  ["identifiers.passport", Passport, "ABCDEF", undefined],
  ["identifiers.residenceCard", ResidenceCard, "a 012345 b", "A012345B"],
  ["identifiers.residenceCard", ResidenceCard, "12", undefined],
];

describe("identifiers are read as people type them, and kept in one form", () => {
  it.each(cases)("%s", (code, schema, typed, kept) => {
    const read = schema.safeParse(typed);
    expect(read.data).toBe(kept);
    if (kept === undefined) expect(new Set(read.error?.issues.map(({ message }) => message))).toEqual(new Set([code]));
  });

  it("a Moroccan telephone is shown in pairs", () => {
    expect(formatPhone("+212612345678")).toBe("06 12 34 56 78");
    expect(formatPhone("+33612345678")).toBe("+33612345678");
  });
});
