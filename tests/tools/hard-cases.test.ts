import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const [, cases = "", uncertain = ""] = readFileSync(join(ROOT, "docs", "hard-cases.md"), "utf8").split(
  /^(?=\| no |## )/m,
);

/** The rows of the table, each with its number and the proofs it names: a file and the title of a test in it. */
const rows = cases
  .split("\n")
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .filter(([, number = ""]) => /^\d+$/.test(number))
  .map(([, number, , , article = "", proof = ""]) => ({
    number: Number(number),
    article,
    proofs: proof.split("<br>").map((one) => /^`([^`]+)`: (.+)$/s.exec(one)),
  }));

describe("the hard cases of the manual", () => {
  it("stand each once, in order, with an article", () => {
    const numbers = rows.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(rows.filter(({ article }) => !/^(?:L36|L37|D22|D99|FC|NAT|BUR|DP|CP):\d+/.test(article))).toEqual([]);
  });

  it.each(rows)("case $number is proved by tests that exist under the titles it names", ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) {
      const [, file = "", title = ""] = proof ?? [];
      expect(file).toMatch(/\.(?:test|spec)\.ts$/);
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      const sources = readFileSync(join(ROOT, file), "utf8");
      expect(
        ['"', "`"].some((quote) => sources.includes(`${quote}${title}${quote}`)),
        `${file}: ${title}`,
      ).toBe(true);
    }
  });

  it("lead to a place for every default that the law leaves open", () => {
    const places = [...uncertain.matchAll(/`((?:lib|prisma)\/[^`]+)`/g)].map(([, place = ""]) => place);
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
  });
});
