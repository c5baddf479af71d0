import { describe, expect, it } from "vitest";
import {
  BirthExtractPayload,
  BirthFullCopyPayload,
  DeathExtractPayload,
  DeathFullCopyPayload,
  FamilyBookletPayload,
  LateReceiptPayload,
  LateRefusalPayload,
  OfficeLetterPayload,
  PaperWordingPayload,
  PreliminaryFormPayload,
  RulingLetterPayload,
} from "./index.ts";
import { SPECIMENS } from "../templates/catalogue.ts";

describe("payloads of documents", () => {
  it.each([
    [BirthFullCopyPayload, "birth-full-copy/v1"],
    [BirthExtractPayload, "birth-extract/v1"],
    [DeathFullCopyPayload, "death-full-copy/v1"],
    [DeathExtractPayload, "death-extract/v1"],
    [PreliminaryFormPayload, "preliminary-form/v1"],
    [PaperWordingPayload, "paper-wording/v1"],
    [LateRefusalPayload, "late-refusal/v1"],
    [LateReceiptPayload, "late-receipt/v1"],
    [RulingLetterPayload, "ruling-letter/v1"],
    [OfficeLetterPayload, "office-letter/v1"],
    [FamilyBookletPayload, "family-booklet/v1"],
  ] as const)("accept their specimen", (schema, template) => {
    expect(schema.parse(SPECIMENS[template])).toEqual(SPECIMENS[template]);
  });

  it("refuse a field that the document does not print", () => {
    const extra = { ...SPECIMENS["birth-extract/v1"], weight: 3200 };
    expect(BirthExtractPayload.safeParse(extra).success).toBe(false);
  });

  it("refuse a copy without an address to verify it at", () => {
    const copy = { ...SPECIMENS["birth-full-copy/v1"], verification: { url: "not an address" } };
    expect(BirthFullCopyPayload.safeParse(copy).success).toBe(false);
  });
});
