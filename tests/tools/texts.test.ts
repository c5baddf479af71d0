import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failureCodes, readSources, type Source, textKeys, type UsedKey } from "./used-keys.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const LOCALES = join(ROOT, "locales");
const PLURAL = /_(zero|one|two|few|many|other)$/;
const ARABIC_FORMS = ["zero", "one", "two", "few", "many", "other"];

/** Latin on purpose in an Arabic text: how the other language calls itself, and what is typed or read letter by letter. */
const LATIN_IN_ARABIC = /^(?:Français|Sijil|PDF|JPEG|PNG|CSV|QR|[A-Z]{2}[0-9 A-Z]*)$/;

/** French writes the hour without a zero before it, Arabic with one. */
const FILLED_DIFFERENTLY = new Set(["date.time"]);

/** Keys that quote the other language on purpose, such as the lettering of the State, which always stands in both. */
const QUOTES_ARABIC = /(^|\.)ar(\.|$)|arab|language|example|script/i;
const QUOTES_FRENCH = /(^|\.)fr(\.|$)|latin|language|example|script/i;

/** The sheet of an act is in Arabic whatever the language of the screen: both files then say the same words. */
const isOfTheSheet = (key: string, texts: readonly (string | undefined)[]) =>
  key.startsWith("sheet.") && new Set(texts).size === 1;

const files = [...new Set(["ar", "fr"].flatMap((locale) => readdirSync(join(LOCALES, locale))))].sort();
const read = (locale: string, file: string): Record<string, string> =>
  flattened(JSON.parse(readFileSync(join(LOCALES, locale, file), "utf8")) as object);

function flattened(value: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === "object" && inner !== null
        ? Object.entries(flattened(inner, `${path}${key}.`))
        : [[path + key, String(inner)]],
    ),
  );
}

const bases = (texts: Record<string, string>) => new Set(Object.keys(texts).map((key) => key.replace(PLURAL, "")));
const sorted = (set: ReadonlySet<string>) => [...set].sort();
const placeholders = (text: string) => new Set(text.match(/\{\{\w+\}\}/g) ?? []);
const words = (text: string) => text.replace(/\{\{\w+\}\}|<[^>]*>/g, "");

const table = Object.fromEntries(files.map((file) => [file.replace(".json", ""), bases(read("fr", file))]));

/** Whether a key, perhaps with parts known only when the program runs, is the name of at least one text of these files. */
function exists(key: string, features: readonly string[]): boolean {
  if (key === "*" || key.startsWith("*")) return true;
  const pattern = new RegExp(
    `^${key
      .split("*")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+")}$`,
  );
  return features.some((feature) => sorted(table[feature] ?? new Set()).some((known) => pattern.test(known)));
}

/** A page of the citizen's journey asks for the texts of whichever event its file is about. */
const EVENTS = ["birth", "death", "marriage", "divorce"];

/** Where `t` of a file looks for a key without a prefix: the feature its page asked for, else any. */
function featuresOf({ text }: Source): readonly string[] {
  const calls = [...text.matchAll(/\b(?:textsFor|textsOf)\(([^;]*?)\)/g)].map((match) => match[1] ?? "");
  const asked = calls.flatMap((call) => [...call.matchAll(/"([a-z]+)"/g)].map((match) => match[1] ?? ""));
  if (/\beventTexts\(/.test(text) || calls.some((call) => call.includes(".kind"))) asked.push(...EVENTS, "journey");
  if (/\bdeskTexts\(/.test(text)) asked.push("desk");
  return asked.length > 0 ? [...asked, "common"] : Object.keys(table);
}

function missingTexts(source: Source): UsedKey[] {
  return textKeys(source).filter(({ key }) => {
    const [feature = "", rest] = key.includes(":")
      ? [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)]
      : ["", undefined];
    return rest === undefined ? !exists(key, featuresOf(source)) : !exists(rest, [feature]);
  });
}

describe.each(files)("the texts of %s", (file) => {
  const ar = read("ar", file);
  const fr = read("fr", file);

  it("say the same things in Arabic and in French", () => {
    expect(sorted(bases(ar))).toEqual(sorted(bases(fr)));
  });

  it("have the six Arabic forms and at least the two French ones wherever things are counted", () => {
    const counted = (texts: Record<string, string>) =>
      sorted(
        new Set(
          Object.keys(texts)
            .filter((key) => PLURAL.test(key))
            .map((key) => key.replace(PLURAL, "")),
        ),
      );
    expect(counted(fr)).toEqual(counted(ar));
    const missing = counted(ar).flatMap((base) => [
      ...ARABIC_FORMS.filter((form) => ar[`${base}_${form}`] === undefined).map((form) => `ar ${base}_${form}`),
      ...["one", "other"].filter((form) => fr[`${base}_${form}`] === undefined).map((form) => `fr ${base}_${form}`),
    ]);
    expect(missing).toEqual([]);
  });

  it("are never empty, and carry no spelled-out value of another type", () => {
    const bad = [...Object.entries(ar), ...Object.entries(fr)].filter(
      ([, text]) => text.trim() === "" || /^(undefined|null|\[object)(?![\p{L}])/u.test(text),
    );
    expect(bad).toEqual([]);
  });

  it("name the same values to fill in", () => {
    const uses = (texts: Record<string, string>, base: string) =>
      sorted(
        new Set(
          Object.entries(texts).flatMap(([key, text]) =>
            key.replace(PLURAL, "") === base ? [...placeholders(text)] : [],
          ),
        ),
      ).filter((name) => name !== "{{count}}");
    const differing = sorted(bases(ar)).filter(
      (base) => !FILLED_DIFFERENTLY.has(base) && uses(ar, base).join() !== uses(fr, base).join(),
    );
    expect(differing).toEqual([]);
  });

  it("are in Arabic where they should be, with western digits", () => {
    const latin = Object.entries(ar).filter(
      ([key, text]) =>
        /\p{Script=Latin}/u.test(words(text)) &&
        !QUOTES_FRENCH.test(key) &&
        !/\p{Script=Arabic}/u.test(text) &&
        !LATIN_IN_ARABIC.test(text),
    );
    expect(latin).toEqual([]);
    expect(Object.entries(ar).filter(([, text]) => /[٠-٩۰-۹]/.test(text))).toEqual([]);
  });

  it("are in French where they should be", () => {
    const arabic = Object.entries(fr).filter(
      ([key, text]) =>
        /\p{Script=Arabic}/u.test(text) &&
        !/\p{Script=Latin}/u.test(words(text)) &&
        !QUOTES_ARABIC.test(key) &&
        !isOfTheSheet(key, [text, ar[key]]),
    );
    expect(arabic).toEqual([]);
  });

  it("keep a French sign of two parts on the line of its word", () => {
    const loose = Object.entries(fr).filter(([, text]) => /[ \u202f][?:;!»]|«[ \u202f]/.test(text));
    expect(loose).toEqual([]);
  });
});

/** What was checked before the officer looked is worded on the desk, in one text or in a title and a text. */
function sayPreCheck(key: string): boolean {
  return exists(key, ["desk"]) || exists(`${key}.*`, ["desk"]);
}

describe("what the program says", () => {
  const errors = table["errors"] ?? new Set<string>();
  const features = new Set([...errors].map((key) => key.split(".")[0] ?? ""));

  it("has a text for every refusal and problem written in the code", () => {
    // the facts of the audit log have the same shape and are no refusals
    const sources = readSources("lib", "app", "components").filter(({ path }) => path !== "lib/audit/core/event.ts");
    const used = sources.flatMap((source) => failureCodes(source, features));
    expect(used.length).toBeGreaterThan(100);
    const isSaid = ({ key }: UsedKey) => errors.has(key) || (key.startsWith("check.") && sayPreCheck(key));
    expect(used.filter((one) => !isSaid(one)).map(({ key, place }) => `${key} (${place})`)).toEqual([]);
  });

  it("has a text for every refusal that the database raises", () => {
    const folder = join(ROOT, "prisma", "migrations");
    const sql = readdirSync(folder)
      .filter((name) => /^\d/.test(name))
      .map((name) => readFileSync(join(folder, name, "migration.sql"), "utf8"))
      .join("\n");
    const raised = new Set([...sql.matchAll(/raise exception '([a-z]+\.[A-Za-z]+)'/g)].map((match) => match[1] ?? ""));
    expect(raised.size).toBeGreaterThan(3);
    expect(sorted(raised).filter((code) => !errors.has(code))).toEqual([]);
  });

  it("has a text for every key that a page or a component asks for", () => {
    const missing = readSources("lib", "app", "components").flatMap(missingTexts);
    expect(missing.map(({ key, place }) => `${key} (${place})`)).toEqual([]);
  });
});

describe("the reading of keys", () => {
  const source = (text: string): Source => ({ path: "app/a.tsx", text });

  it("finds literals, both branches of a condition, and templates with their open parts", () => {
    const text = 'const a = <p title={t("one.two")}>{t(late ? "x.late" : `x.${why}.text`)}{t(key)}</p>;';
    expect(textKeys(source(text)).map(({ key }) => key)).toEqual(["one.two", "x.late", "x.*.text"]);
  });

  it("finds codes in values, in types and in the messages of a schema, and leaves other dotted words alone", () => {
    const text =
      'type A = { code: "acts.late" | "acts.closed" }; err({ code: "gate.keyReused" }); z.string("declarations.sexMissing"); f("office.code"); fact("act.read");';
    const codes = failureCodes(source(text), new Set(["declarations"])).map(({ key }) => key);
    expect(codes).toEqual(["acts.late", "acts.closed", "gate.keyReused", "declarations.sexMissing"]);
  });

  it("knows a key that is nowhere", () => {
    expect(exists("no.such.key", Object.keys(table))).toBe(false);
    expect(exists("no.*.key", Object.keys(table))).toBe(false);
    expect(exists("brand.name", ["common"])).toBe(true);
  });
});
