import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Territory } from "./types.ts";

export type TerritoryTree = ReadonlyMap<string, Territory>;

export function treeOf(territories: readonly Territory[]): TerritoryTree {
  return new Map(territories.map((territory) => [territory.code, territory]));
}

/** The place and all that contains it, from the smallest to the region; empty for an unknown code. Throws on a circle. */
export function chainOf(tree: TerritoryTree, code: string): readonly Territory[] {
  const chain: Territory[] = [];
  for (let here = tree.get(code); here; here = here.parent === null ? undefined : tree.get(here.parent)) {
    if (chain.includes(here)) throw new Error(`territory ${code} contains itself`);
    chain.push(here);
  }
  return chain;
}

export function isWithin(tree: TerritoryTree, code: string, container: string): boolean {
  return chainOf(tree, code).some((territory) => territory.code === container);
}

/** The arrondissements of a city, empty for any other place: an event in a city is placed in one of them. */
export function arrondissementsOf(tree: TerritoryTree, code: string): readonly Territory[] {
  return [...tree.values()].filter(({ level, parent }) => level === "arrondissement" && parent === code);
}

type Lasting = { validFrom?: IsoDay; validTo?: IsoDay };

/** First and last day included. */
export function existsOn(thing: Lasting, day: IsoDay): boolean {
  return (
    (thing.validFrom === undefined || thing.validFrom <= day) && (thing.validTo === undefined || day <= thing.validTo)
  );
}
