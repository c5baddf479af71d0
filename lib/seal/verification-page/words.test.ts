import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/kernel/texts.ts";
import type { PageTexts } from "./settings.ts";
import { dayInWords, instantInWords, printedSerial, wordsOf } from "./words.ts";

const here = new URL("./", import.meta.url);

function textsOf(locale: string, file: string): PageTexts {
  return JSON.parse(readFileSync(new URL(`../../../locales/${locale}/${file}.json`, here), "utf8"));
}

function keysOf(texts: PageTexts, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

/** Every key that the page's sources spell out, and those that they build from a list. */
function keysInSources(): string[] {
  const files = readdirSync(here).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const source = files.map((file) => readFileSync(new URL(file, here), "utf8")).join("\n");
  const spelt = [...source.matchAll(/\bwords\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
  const fields = [...source.matchAll(/\blabel\("([^"]+)"/g)].map(([, name]) => `field.${name}`);
  const panels = ["authentic", "expired", "revoked", "replaced", "notAuthentic", "unknown", "unreachable"];
  const verdicts = panels.flatMap((name) => [`verdict.${name}.title`, `verdict.${name}.text`]);
  const months = Array.from({ length: 12 }, (_, at) => `month.${String(at + 1).padStart(2, "0")}`);
  const steps = ["rescan", "refuse", "report"].map((step) => `advice.${step}`);
  return [...spelt, ...fields, ...verdicts, ...months, ...steps, "sex.male", "sex.female"];
}

const words = { ar: wordsOf(textsOf("ar", "verification")), fr: wordsOf(textsOf("fr", "verification")) };

describe("the texts of the verification page", () => {
  it("are the same in both languages", () => {
    expect(keysOf(textsOf("ar", "verification")).toSorted()).toEqual(keysOf(textsOf("fr", "verification")).toSorted());
  });

  it.each(LOCALES)("hold every key that the page asks for (%s)", (locale) => {
    const keys = keysOf(textsOf(locale, "verification"));
    expect(keysInSources().filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each(LOCALES)("say why a document is refused, whatever the reason (%s)", (locale) => {
    const codes = readdirSync(new URL("../core/", here))
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => [...readFileSync(new URL(`../core/${file}`, here), "utf8").matchAll(/"(seal\.\w+)"/g)])
      .map(([, code]) => code ?? "");
    const keys = keysOf(textsOf(locale, "errors"));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !keys.includes(code))).toEqual([]);
  });

  it("show the key where there is no text, and leave no place unfilled", () => {
    expect(words.ar("no.such.text")).toBe("no.such.text");
    expect(words.fr("constructor")).toBe("constructor");
    expect(words.fr("checkedAt", { day: "4 mai 2026", hour: "10:05" })).toBe("Vérifié le 4 mai 2026 à 10:05.");
  });
});

describe("days and numbers as they are read", () => {
  it.each([
    ["2026-11-04", "4 نونبر 2026", "4 novembre 2026"],
    ["2026-08-01", "1 غشت 2026", "1er août 2026"],
    ["1950-03", "مارس 1950", "mars 1950"],
    ["1950", "1950", "1950"],
  ])("%s is «%s» and « %s »", (day, arabic, french) => {
    expect(dayInWords(day, words.ar)).toBe(arabic);
    expect(dayInWords(day, words.fr)).toBe(french);
  });

  it("an instant is a day and an hour", () => {
    expect(instantInWords("2026-11-27T11:06:59.123Z", words.ar)).toEqual({ day: "27 نونبر 2026", hour: "11:06" });
  });

  it("a serial is read by groups of four", () => {
    expect(["EX26R4GQ7HC", "EX26R4GQ", "AB"].map(printedSerial)).toEqual(["EX26 R4GQ 7HC", "EX26 R4GQ", "AB"]);
  });
});
