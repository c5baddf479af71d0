import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeSameName, phoneticKeys, phoneticWordKeys } from "./keys.ts";
import { OTHER_NAME, SAME_NAME } from "./tables/labelled-pairs.ts";
import { FAMILY_NAME_SPELLINGS, GIVEN_NAME_SPELLINGS } from "./tables/spellings.ts";

type Pair = readonly [ar: string, latin: string];

function pairs(table: string): readonly Pair[] {
  return table.split(/[|\n]/u).flatMap((entry): readonly Pair[] => {
    const found = /^\s*(\P{Script=Latin}+?)\s+(\p{Script=Latin}.*?)\s*$/u.exec(entry);
    return found ? [[found[1] ?? "", found[2] ?? ""]] : [];
  });
}

const spellings = [...GIVEN_NAME_SPELLINGS, ...FAMILY_NAME_SPELLINGS];
const seen = spellings.flatMap((spelling) => spelling.latin.map((latin): Pair => [spelling.ar, latin]));

function rateOf(table: readonly Pair[]): number {
  return table.filter(([ar, latin]) => mayBeSameName(ar, latin)).length / table.length;
}

describe("spellings of one name meet across scripts", () => {
  it("at least 97 in 100 of the labelled spellings", () => {
    expect(pairs(SAME_NAME).length).toBeGreaterThanOrEqual(200);
    expect(rateOf(pairs(SAME_NAME))).toBeGreaterThanOrEqual(0.97);
  });

  it("at least 99 in 100 of all the spellings seen in acts", () => {
    expect(seen.length).toBeGreaterThan(1400);
    expect(rateOf(seen)).toBeGreaterThanOrEqual(0.99);
  });

  it("two Latin spellings meet as well", () => {
    expect(mayBeSameName("El Alaoui", "LALAOUI")).toBe(true);
    expect(mayBeSameName("Abdelrahman", "Abderrahmane")).toBe(true);
  });
});

describe("different names stay apart", () => {
  it("at least 97 in 100 of the labelled pairs of close names", () => {
    const close = pairs(OTHER_NAME);
    expect(close.length).toBeGreaterThanOrEqual(100);
    expect(rateOf(close)).toBeLessThanOrEqual(0.03);
  });

  it("of all pairs of names seen in acts, fewer than one in a thousand meets", () => {
    const owners = new Map<string, Set<number>>();
    spellings.forEach(({ ar }, at) => {
      for (const key of phoneticKeys(ar)) owners.set(key, (owners.get(key) ?? new Set()).add(at));
    });
    const met = new Set([...owners.values()].flatMap((group) => pairsWithin([...group])));
    expect(met.size / ((spellings.length * (spellings.length - 1)) / 2)).toBeLessThan(0.001);
  });

  it("M’hamed is not Mohamed, nor Ahmed Hamid, nor Karim Karima", () => {
    expect(mayBeSameName("M’hamed", "محمد")).toBe(false);
    expect(mayBeSameName("أحمد", "Hamid")).toBe(false);
    expect(mayBeSameName("كريم", "Karima")).toBe(false);
  });
});

function pairsWithin(group: readonly number[]): readonly string[] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one}-${other}`));
}

describe("keys", () => {
  it("of each word allow a search by the second given name", () => {
    expect(phoneticWordKeys("محمد أمين")).toEqual([...phoneticKeys("Mohamed"), ...phoneticKeys("Amine")]);
  });

  it("are none without letters, and at most eight whatever is typed", () => {
    expect(phoneticKeys(" - ")).toEqual([]);
    const typed = fc.string({ unit: fc.constantFrom(..."abdelht اللعحيوةى-’ⴰ1") });
    fc.assert(fc.property(typed, (name) => phoneticKeys(name).length <= 8));
  });
});
