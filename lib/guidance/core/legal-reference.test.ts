import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { LEGAL_REFERENCES } from "../../../prisma/seed/laws/index.ts";
import { articleOn, articlesByLaw, citedCodes, LAWS, lawOf, numberOf, pageOfArticles } from "./legal-reference.ts";

const TODAY = isoDay(2026, 11, 23);
const CITATION = /\b(?:L36|L37|D22|D99|FC|CPC|CP|NAT|KAF|BUR|SIMP):[1-9]\d*(?:-\d+)?/g;

/** Every article that a rule names, with the file that names it. */
function citations(): { citation: string; file: string }[] {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\/core\/.*\.ts$/.test(file) && !file.startsWith("platform/generated"),
  );
  return files.flatMap((file) =>
    [...readFileSync(`lib/${file}`, "utf8").matchAll(CITATION)].map(([citation]) => ({ citation, file })),
  );
}

describe("the articles that rules cite", () => {
  it("are each summed up in both languages, and are the law today", () => {
    const unknown = citations()
      .flatMap(({ citation, file }) => citedCodes(citation).map((code) => ({ code, file })))
      .filter(({ code }) => !articleOn(LEGAL_REFERENCES, code, TODAY))
      .map(({ code, file }) => `${code} in ${file}`);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("say something short, in Arabic letters and in French ones", () => {
    for (const { code, title, text } of LEGAL_REFERENCES) {
      expect(title.ar + text.ar, code).toMatch(/^[^A-Za-z]+$/);
      expect(title.fr + text.fr, code).not.toMatch(/[\u0600-\u06ff]/);
      for (const said of [text.ar, text.fr]) expect(said.length, code).toBeLessThan(230);
      expect(text.fr, code).toMatch(/\.$/);
      expect(text.ar, code).toMatch(/\.$/);
    }
  });

  it("are one at a time: no article has two wordings on one day, and each belongs to a law of the list", () => {
    const days = [isoDay(2003, 6, 1), isoDay(2022, 1, 1), isoDay(2026, 1, 28), isoDay(2026, 1, 29), TODAY];
    for (const day of days) {
      const codes = LAWS.flatMap(
        (law) => articlesByLaw(LEGAL_REFERENCES, day).find((of) => of.law === law)?.articles ?? [],
      );
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    }
    expect(LEGAL_REFERENCES.filter(({ code }) => lawOf(code) === undefined)).toEqual([]);
  });

  it("name only successors that are known", () => {
    const successors = LEGAL_REFERENCES.flatMap(({ successor }) => successor ?? []);
    expect(successors.filter((code) => !articleOn(LEGAL_REFERENCES, code, TODAY))).toEqual([]);
  });
});

describe("an article on a day", () => {
  it("is none before its law, and the wording of that day after it was changed", () => {
    const on = (code: string, ...day: [number, number, number]) => articleOn(LEGAL_REFERENCES, code, isoDay(...day));
    expect(on("L36:24", 2021, 7, 21)).toBeUndefined();
    expect(on("L36:24", 2021, 7, 22)).toBeDefined();
    expect(on("D99:15", 2004, 6, 16)?.text.fr).not.toContain("l’année");
    expect(on("D99:15", 2004, 6, 17)?.text.fr).toContain("l’année");
    expect(on("L36:35", 2026, 1, 28)?.text.fr).not.toContain("représentant");
    expect(on("L36:35", 2026, 1, 29)?.text.fr).toContain("représentant");
    expect(articleOn(LEGAL_REFERENCES, "L36:0", TODAY)).toBeUndefined();
  });

  it("is cited alone, or as the first and last of several", () => {
    expect(citedCodes("L36:24")).toEqual(["L36:24"]);
    expect(citedCodes("L36:20-21")).toEqual(["L36:20", "L36:21"]);
    expect(citedCodes("FC:79-92")).toEqual(["FC:79", "FC:92"]);
  });
});

describe("the articles of a long law", () => {
  const law = articlesByLaw(LEGAL_REFERENCES, TODAY).find((one) => one.law === "FC");
  const articles = law?.articles ?? [];

  it("stand on pages, and an article is found on its own", () => {
    const first = pageOfArticles(articles, {});
    expect([first.page, first.shown[0]?.code]).toEqual([1, articles[0]?.code]);
    for (const { code } of articles)
      expect(pageOfArticles(articles, { article: numberOf(code) }).shown.map((one) => one.code)).toContain(code);
  });

  it.each([["0"], ["-3"], ["two"], ["99999"], [["2", "3"]], ["1.7"]])("have a page whatever is asked: %s", (page) => {
    const { shown, pages, page: number } = pageOfArticles(articles, { page });
    expect(shown.length).toBeGreaterThan(0);
    expect(number).toBeLessThanOrEqual(pages);
  });
});
