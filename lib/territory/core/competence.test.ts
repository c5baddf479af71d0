import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { competenceOf, competentOffices, eventPlaceOf } from "./competence.ts";
import { workingWeek } from "./office-hours.ts";
import { treeOf } from "./tree.ts";
import type { Office, Regime, Territory, TerritoryLevel } from "./types.ts";

const day = isoDay(2026, 11, 2);
const FIRST = isoDay(2020, 1, 1);

function place(code: string, level: TerritoryLevel, kind: Territory["kind"], parent: string | null): Territory {
  return { code, level, kind, parent, nameAr: "مكان", nameFr: "Lieu" };
}

const tree = treeOf([
  place("04", "region", "region", null),
  place("04.421", "province", "prefecture", "04"),
  place("04.421.01", "commune", "municipality", "04.421"),
  place("04.421.01.05", "arrondissement", "arrondissement", "04.421.01"),
  place("04.281", "province", "province", "04"),
  place("04.281.01.01", "commune", "municipality", "04.281"),
  place("04.281.01.05", "commune", "municipality", "04.281"),
]);

function office(code: string, territoryCode: string | null, more: Partial<Office> = {}): Office {
  const names = { nameAr: "مكتب", nameFr: "Bureau", addressAr: "شارع", addressFr: "Avenue", phone: "05 37 00 00 99" };
  return {
    code,
    kind: "central",
    territoryCode,
    hours: workingWeek("08:30", "16:30"),
    capacity: 10,
    ...names,
    ...more,
  };
}

const hassan = office("HASSAN", "04.421.01.05", { kind: "arrondissement" });
const kenitra = office("KENITRA", "04.281.01.01");
const mehdya = office("MEHDYA", "04.281.01.05");
const paris = office("PARIS", null, { kind: "consulate", countryCode: "FR" });
const offices = [paris, mehdya, kenitra, hassan];

function mapWith(regimeOf: (code: string) => Regime | undefined, closedTo: readonly string[] = []) {
  return {
    tree,
    offices,
    regimes: offices.flatMap(({ code }) => {
      const regime = regimeOf(code);
      return regime ? [{ officeCode: code, regime, from: FIRST, decision: "D" }] : [];
    }),
    services: offices
      .filter(({ code }) => !closedTo.includes(code))
      .map(({ code }) => ({ officeCode: code, service: "birthDeclaration" as const, from: FIRST })),
  };
}

const birthIn = (territoryCode: string) => ({ place: { territoryCode }, service: "birthDeclaration" as const, day });
const codes = (found: readonly { office: Office }[]) => found.map((competence) => competence.office.code);
const refusal = (map: ReturnType<typeof mapWith>, asked: Office, territoryCode: string) => {
  const answer = competenceOf(map, asked, birthIn(territoryCode));
  return answer.ok ? undefined : answer.error.code;
};

describe("which office may take an event", () => {
  it("is the office of the place alone while every office keeps paper registers", () => {
    expect(
      codes(
        competentOffices(
          mapWith(() => "R37"),
          birthIn("04.281.01.01"),
        ),
      ),
    ).toEqual(["KENITRA"]);
  });

  it("is any office once all are electronic, the office of the place first and the nearest next", () => {
    const found = competentOffices(
      mapWith(() => "R36"),
      birthIn("04.281.01.01"),
    );
    expect(codes(found)).toEqual(["KENITRA", "MEHDYA", "HASSAN", "PARIS"]);
    expect(found.map(({ atPlace }) => atPlace)).toEqual([true, false, false, false]);
  });

  it("follows each office's own regime while the two laws live side by side", () => {
    const map = mapWith((code) => (code === "HASSAN" ? "R36" : "R37"));
    expect(codes(competentOffices(map, birthIn("04.281.01.01")))).toEqual(["KENITRA", "HASSAN"]);
    expect(codes(competentOffices(map, birthIn("04.421.01.05")))).toEqual(["HASSAN"]);
  });

  it("is the consulate of the country for an event abroad under the paper regime", () => {
    const question = { place: { countryCode: "FR" }, service: "birthDeclaration", day } as const;
    expect(
      codes(
        competentOffices(
          mapWith(() => "R37"),
          question,
        ),
      ),
    ).toEqual(["PARIS"]);
    expect(
      codes(
        competentOffices(
          mapWith(() => "R37"),
          { ...question, place: { countryCode: "ES" } },
        ),
      ),
    ).toEqual([]);
    expect(
      codes(
        competentOffices(
          mapWith(() => "R36"),
          question,
        ),
      )[0],
    ).toBe("PARIS");
  });

  it("is, for an event abroad, the consulate of the country, then the electronic offices around the commune the family names", () => {
    const map = mapWith((code) => (code === "PARIS" || code === "KENITRA" ? "R37" : "R36"));
    const abroad = (countryCode: string) =>
      codes(
        competentOffices(map, {
          place: eventPlaceOf({ commune: "04.421.01.05", countryAbroad: countryCode }),
          service: "birthDeclaration",
          day,
        }),
      );
    expect(abroad("FR")).toEqual(["PARIS", "HASSAN", "MEHDYA"]);
    expect(abroad("ES")).toEqual(["HASSAN", "MEHDYA"]);
    expect(eventPlaceOf({ commune: "04.421.01.05" })).toEqual({ territoryCode: "04.421.01.05" });
  });

  it("is refused with its reason", () => {
    const map = mapWith(() => "R37", ["MEHDYA"]);
    expect(refusal(map, hassan, "04.281.01.01")).toBe("territory.officeNotCompetent");
    expect(refusal(map, mehdya, "04.281.01.05")).toBe("territory.serviceNotOpen");
    expect(
      refusal(
        mapWith(() => undefined),
        kenitra,
        "04.281.01.01",
      ),
    ).toBe("territory.officeWithoutRegime");
    const closed = { ...kenitra, validTo: isoDay(2024, 12, 31) };
    expect(refusal(map, closed, "04.281.01.01")).toBe("territory.officeClosed");
  });
});
