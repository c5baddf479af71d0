import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import {
  DEMONSTRATION_OFFICES,
  DEMONSTRATION_REGIMES,
  DEMONSTRATION_SERVICES,
  TERRITORIES,
} from "../../../prisma/seed/territory/index.ts";
import { competentOffices } from "./competence.ts";
import { codeSuitsLevel, isTerritoryCode } from "./code.ts";
import { checkHours } from "./office-hours.ts";
import { regimeAt } from "./regime.ts";
import { presentHolder } from "./successor.ts";
import { chainOf, treeOf } from "./tree.ts";
import { KINDS_OF_LEVEL, REGIMES } from "./types.ts";

const tree = treeOf(TERRITORIES);
const ofKind = (kind: string) => TERRITORIES.filter((territory) => territory.kind === kind);

describe("the territories we start from", () => {
  it("are 12 regions, 13 prefectures, 62 provinces and 41 arrondissements", () => {
    expect(ofKind("region")).toHaveLength(12);
    expect(ofKind("prefecture")).toHaveLength(13);
    expect(ofKind("province")).toHaveLength(62);
    expect(ofKind("arrondissement")).toHaveLength(41);
    expect(TERRITORIES.filter(({ level }) => level === "commune").length).toBeGreaterThanOrEqual(220);
  });

  it("divide six cities into arrondissements", () => {
    const perCity = (code: string) =>
      TERRITORIES.filter(({ kind, parent }) => kind === "arrondissement" && parent === code);
    const cities = ["06.141.01", "03.231.01", "07.351.01", "04.421.01", "04.441.01", "01.511.01"];
    expect(cities.map((city) => perCity(city).length)).toEqual([16, 6, 5, 5, 5, 4]);
  });

  it("have each code and each ISO code once", () => {
    expect(tree.size).toBe(TERRITORIES.length);
    const iso = TERRITORIES.flatMap((territory) => territory.iso ?? []);
    expect(iso).toHaveLength(87);
    expect(new Set(iso).size).toBe(87);
  });

  it("are listed after their parent, and reach a region", () => {
    const listed = new Set<string>();
    for (const { code, parent } of TERRITORIES) {
      expect(parent === null || listed.has(parent), `${code} in ${parent}`).toBe(true);
      expect(chainOf(tree, code).at(-1)?.level, code).toBe("region");
      listed.add(code);
    }
  });

  it("have a code and a kind that suit their level", () => {
    for (const { code, level, kind } of TERRITORIES) {
      expect(isTerritoryCode(code) && codeSuitsLevel(code, level), code).toBe(true);
      expect(KINDS_OF_LEVEL[level], code).toContain(kind);
    }
  });

  it("put Chtouka-Aït Baha in Souss-Massa and Nouaceur in Casablanca-Settat", () => {
    const parentOfIso = (iso: string) => TERRITORIES.find((territory) => territory.iso === iso)?.parent;
    expect([parentOfIso("MA-CHT"), parentOfIso("MA-NOU")]).toEqual(["09", "06"]);
  });

  it("are named in Arabic letters only and in Latin letters only", () => {
    for (const { code, nameAr, nameFr } of TERRITORIES) {
      expect(nameAr, code).toMatch(/^[\u0621-\u063a\u0641-\u064a]+([ -][\u0621-\u063a\u0641-\u064a]+)*$/);
      expect(nameFr, code).toMatch(/^[\p{Script=Latin}]+([ '-][\p{Script=Latin}]+)*$/u);
    }
  });

  it("include a commune in every prefecture and province", () => {
    const inside = (province: string) =>
      TERRITORIES.some(({ code, level }) => level === "commune" && code.startsWith(`${province}.`));
    expect(TERRITORIES.filter(({ level, code }) => level === "province" && !inside(code))).toEqual([]);
  });
});

describe("the offices of the demonstration", () => {
  const map = {
    tree,
    offices: DEMONSTRATION_OFFICES,
    regimes: DEMONSTRATION_REGIMES,
    services: DEMONSTRATION_SERVICES,
  };
  const codes = new Set(DEMONSTRATION_OFFICES.map(({ code }) => code));
  const regimeOf = (code: string, day: ReturnType<typeof isoDay>) =>
    regimeAt(
      DEMONSTRATION_REGIMES.filter(({ officeCode }) => officeCode === code),
      day,
    )?.regime;

  it("have a code of their own, a known territory or a country, real hours and their own telephone", () => {
    expect(codes.size).toBe(DEMONSTRATION_OFFICES.length);
    expect(new Set(DEMONSTRATION_OFFICES.map(({ phone }) => phone)).size).toBe(codes.size);
    for (const office of DEMONSTRATION_OFFICES) {
      expect(office.code).toMatch(/^[A-Z0-9-]{3,24}$/);
      expect(office.territoryCode === null ? office.countryCode : tree.get(office.territoryCode)?.code).toBeTruthy();
      expect(checkHours(office.hours).ok).toBe(true);
    }
  });

  it("have a regime each, and no regime or service belongs to an unknown office", () => {
    for (const code of codes) expect(REGIMES).toContain(regimeOf(code, isoDay(2026, 11, 22)));
    for (const { officeCode } of [...DEMONSTRATION_REGIMES, ...DEMONSTRATION_SERVICES])
      expect(codes).toContain(officeCode);
  });

  it("apply law 36-21 in Rabat from the pilot day, and law 37-99 elsewhere", () => {
    const electronic = (day: ReturnType<typeof isoDay>) => [...codes].filter((code) => regimeOf(code, day) === "R36");
    expect(electronic(isoDay(2026, 2, 1))).toEqual([]);
    expect(electronic(isoDay(2026, 2, 2))).toHaveLength(8);
    expect(electronic(isoDay(2026, 2, 2)).every((code) => code.startsWith("04421"))).toBe(true);
  });

  it("let a birth in Kénitra be declared in Kénitra or in any office of Rabat, nearest first", () => {
    const question = {
      place: { territoryCode: "04.281.01.01" },
      service: "birthDeclaration",
      day: isoDay(2026, 11, 22),
    } as const;
    const found = competentOffices(map, question);
    expect(found[0]?.office.code).toBe("042810101-01");
    expect(found.slice(1).every(({ basis }) => basis === "anyOffice")).toBe(true);
    expect(found).toHaveLength(9);
  });

  it("send what concerned a closed sub-office to its successor", () => {
    const offices = new Map(DEMONSTRATION_OFFICES.map((office) => [office.code, office]));
    expect(presentHolder(offices, "045010107-02", isoDay(2024, 12, 31))?.code).toBe("045010107-02");
    expect(presentHolder(offices, "045010107-02", isoDay(2025, 1, 1))?.code).toBe("045010107-01");
  });
});
