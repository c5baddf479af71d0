import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { regimeAt, serviceOpenAt } from "./regime.ts";
import type { TerritoryTree } from "./tree.ts";
import { chainOf, existsOn, isWithin } from "./tree.ts";
import type { Office, OfficeRegime, OfficeService, Regime, Service } from "./types.ts";

/** L37 and D99:16 tie a declaration to the place of the event; L36:19 opens every office, in Morocco or abroad. */
export const COMPETENCE = { R37: "placeOfEvent", R36: "anyOffice" } as const satisfies Record<Regime, string>;
export type CompetenceBasis = (typeof COMPETENCE)[Regime];

/** Where it happened: in Morocco a commune or arrondissement, elsewhere a country; `near` is the commune of Morocco whose offices are the closest then. */
export type EventPlace = { territoryCode: string } | { countryCode: string; near?: string | undefined };

/** The place of an event as a declaration tells it: of one abroad the commune only says near which offices the family may come. */
export function eventPlaceOf(told: { commune: string; countryAbroad?: string | undefined }): EventPlace {
  const { commune, countryAbroad } = told;
  return countryAbroad === undefined ? { territoryCode: commune } : { countryCode: countryAbroad, near: commune };
}

/** What is known of all offices; the rows of regimes and services are those of every office together. */
export type OfficeMap = {
  tree: TerritoryTree;
  offices: readonly Office[];
  regimes: readonly OfficeRegime[];
  services: readonly OfficeService[];
};

export type CompetenceQuestion = { place: EventPlace; service: Service; day: IsoDay };
export type Competence = { office: Office; regime: Regime; basis: CompetenceBasis; atPlace: boolean };

/**
 * Whether this office may take the event on that day.
 * Refuses with `territory.officeClosed`, `territory.officeWithoutRegime`, `territory.serviceNotOpen` or
 * `territory.officeNotCompetent` (an R37 office is bound to its own territory).
 */
export function competenceOf(map: OfficeMap, office: Office, question: CompetenceQuestion): Result<Competence> {
  const { place, service, day } = question;
  const refuse = (code: string) => err({ code, params: { office: office.code } });
  if (!existsOn(office, day)) return refuse("territory.officeClosed");
  const decided = regimeAt(ofOffice(map.regimes, office), day);
  if (!decided) return refuse("territory.officeWithoutRegime");
  if (!serviceOpenAt(ofOffice(map.services, office), service, day)) return refuse("territory.serviceNotOpen");
  const basis = COMPETENCE[decided.regime];
  const atPlace = isAtPlace(map.tree, office, place);
  if (basis === "placeOfEvent" && !atPlace) return refuse("territory.officeNotCompetent");
  return ok({ office, regime: decided.regime, basis, atPlace });
}

/**
 * Every office that may take the event on that day, the office of the place first, then the nearest ones. Of an event abroad those are the
 * consulates of its country (D99:15, L36:31), then, under R36, the offices around the commune that the family named (L36:19).
 */
export function competentOffices(map: OfficeMap, question: CompetenceQuestion): readonly Competence[] {
  const distance = distanceFrom(map.tree, question.place);
  return map.offices
    .map((office) => competenceOf(map, office, question))
    .flatMap((answer) => (answer.ok ? [answer.value] : []))
    .map((competence) => ({ competence, far: distance(competence.office) }))
    .sort((a, b) => a.far - b.far || compare(a.competence.office.code, b.competence.office.code))
    .map(({ competence }) => competence);
}

function ofOffice<Row extends { officeCode: string }>(rows: readonly Row[], office: Office): readonly Row[] {
  return rows.filter((row) => row.officeCode === office.code);
}

function isAtPlace(tree: TerritoryTree, office: Office, place: EventPlace): boolean {
  if ("countryCode" in place) return office.territoryCode === null && office.countryCode === place.countryCode;
  return office.territoryCode !== null && isWithin(tree, place.territoryCode, office.territoryCode);
}

function distanceFrom(tree: TerritoryTree, place: EventPlace): (office: Office) => number {
  const FARTHEST = 9;
  const centre = "countryCode" in place ? (place.near ?? "") : place.territoryCode;
  const around = chainOf(tree, centre).map((territory) => territory.code);
  return (office) => {
    if (office.territoryCode === null) return isAtPlace(tree, office, place) ? -1 : FARTHEST;
    const shared = chainOf(tree, office.territoryCode).find((territory) => around.includes(territory.code));
    return shared ? around.indexOf(shared.code) : FARTHEST - 1;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
