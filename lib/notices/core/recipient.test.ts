import { describe, expect, it } from "vitest";
import { readRecipient, readRecipientPlace } from "./recipient.ts";

const PACHA = { kind: "deceased", territory: "04.421", name: { ar: " باشا  الرباط ", fr: "Pacha de Rabat" } };

describe("who receives the lists and sheets of offices", () => {
  it("is named in both languages, for one kind of list and one territory (D99:35, D99:38)", () => {
    expect(readRecipient(PACHA)).toEqual({ ok: true, value: { ...PACHA, name: { ...PACHA.name, ar: "باشا الرباط" } } });
  });

  it.each([
    ["kind", { ...PACHA, kind: "sheets" }, "common.chooseOne"],
    ["territory", { ...PACHA, territory: "" }, "common.chooseOne"],
    ["name.ar", { ...PACHA, name: { ...PACHA.name, ar: "Pacha" } }, "notices.recipientNotArabic"],
    ["name.fr", { ...PACHA, name: { ...PACHA.name, fr: "" } }, "notices.recipientMissing"],
    ["name.fr", { ...PACHA, name: { ...PACHA.name, fr: "x".repeat(201) } }, "common.tooLong"],
    ["name.fr", { ...PACHA, name: { ...PACHA.name, fr: "<b>Pacha</b>" } }, "common.foreignCharacter"],
  ])("says what is wrong with %s", (field, typed, code) => {
    const read = readRecipient(typed);
    expect(read.ok ? [] : read.error.problems).toEqual([expect.objectContaining({ field, code })]);
  });

  it("says both names missing of a form that was sent empty", () => {
    const read = readRecipient({});
    const fields = read.ok ? [] : read.error.problems.map(({ field }) => field);
    expect(fields).toEqual(["kind", "territory", "name.ar", "name.fr"]);
  });

  it("ends one recipient by its place alone", () => {
    expect(readRecipientPlace({ kind: "statistics", territory: "04" }).ok).toBe(true);
    expect(readRecipientPlace({ kind: "statistics" })).toEqual({ ok: false, error: { code: "common.chooseOne" } });
  });
});
