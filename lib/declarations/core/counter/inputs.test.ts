import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";
import { type Answers, sectionOf } from "../answers.ts";
import { DECLARATION_KINDS } from "../declaration.ts";
import { formOf } from "../forms.ts";
import { askedInputs, inputsOf, postedByCounter } from "./inputs.ts";

const texts = (locale: "ar" | "fr", feature: string): Answers =>
  JSON.parse(readFileSync(`locales/${locale}/${feature}.json`, "utf8")) as Answers;
const said = (shelf: Answers, key: string): unknown =>
  key.split(".").reduce<unknown>((here, part) => (here as Record<string, unknown> | undefined)?.[part], shelf);

const sections = DECLARATION_KINDS.flatMap((kind) => formOf(kind).sections.map((section) => ({ kind, section })));

describe.each(sections)("$kind, $section, at the counter", ({ kind, section }) => {
  const form = formOf(kind);
  const inputs = inputsOf(form, section);

  it("asks every field of its form exactly once", () => {
    expect(inputs.flatMap(({ fields }) => fields).toSorted()).toEqual([...form.fieldsOf(section)].toSorted());
  });

  it.each(["ar", "fr"] as const)("has the words of every question and of every choice in %s", (locale) => {
    if (section === "office") return;
    const shelves = [texts(locale, kind), texts(locale, "journey")];
    const missing = inputs
      .flatMap(({ path, options }) => [
        [`field.${section}.${path}`, `field.person.${path.slice(path.indexOf(".") + 1)}`],
        ...options.map((value) => [`choice.${section}.${path}.${value}`]),
      ])
      .filter((keys) => !keys.some((key) => shelves.some((shelf) => typeof said(shelf, key) === "string")));
    expect(missing).toEqual([]);
  });

  it("offers as a choice whatever the texts word as one", () => {
    const worded = said(texts("fr", kind), `choice.${section}`) as Record<string, unknown> | undefined;
    const free = inputs.filter(({ kind: how, path }) => how === "text" && said(worded as Answers, path) !== undefined);
    expect(free.map(({ path }) => path)).toEqual([]);
  });
});

const pathsOf = (kind: (typeof DECLARATION_KINDS)[number], section: string, answers: Answers): string[] =>
  askedInputs(formOf(kind), section, answers).map(({ path }) => path);

describe("what a clerk is asked at the counter", () => {
  it("has no country where the child was born in Morocco, and one where it was not", () => {
    expect(pathsOf("birth", "place", { place: { placeClass: "morocco" } })).not.toContain("country");
    expect(pathsOf("birth", "place", { place: { placeClass: "abroad" } })).toContain("country");
  });

  it("asks a father who declares nothing that stands in his own section", () => {
    expect(pathsOf("birth", "declarant", { declarant: { link: "father" } })).not.toContain("person.givenName");
    expect(pathsOf("birth", "declarant", { declarant: { link: "brother" } })).toContain("person.givenName");
  });

  it("asks nothing of a parent of the deceased whom nobody knows", () => {
    expect(pathsOf("death", "father", { father: { isUnknown: "yes" } })).toEqual(["isUnknown"]);
  });

  it("has a spouse only for who is or was married", () => {
    expect(pathsOf("death", "family", { family: { maritalStatus: "single" } })).toEqual(["maritalStatus"]);
    expect(pathsOf("death", "family", { family: { maritalStatus: "married" } })).toContain("spouse.givenName");
  });

  it.each([
    ["birth", birthAnswers()],
    ["death", deathAnswers()],
  ] as const)("posts of a whole %s what the citizen's own pages would keep", (kind, answers) => {
    const form = formOf(kind);
    for (const section of form.sectionsFor(answers).filter((one) => one !== "office")) {
      const posted = form.posted(section, postedByCounter(form, section, answers));
      expect(
        posted.ok && form.problemsOf(section, { ...answers, [section]: posted.value }, isoDay(2026, 11, 22)),
      ).toEqual(form.problemsOf(section, answers, isoDay(2026, 11, 22)));
      expect(posted.ok && Object.keys(posted.value).length).toBeGreaterThan(0);
      expect(Object.keys(sectionOf(answers, section)).length).toBeGreaterThan(0);
    }
  });
});
