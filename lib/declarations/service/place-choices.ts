import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import {
  arrondissementsOf,
  chainOf,
  type CommuneIndex,
  communeIndex,
  findCommunes,
  isWithin,
  type Territory,
  type TerritoryTree,
} from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { ownSide } from "./own-side.ts";

/** A commune, or an arrondissement with the city it belongs to. */
export type PlaceChoice = { place: Territory; city: Territory | undefined };

export type PlaceChoices = {
  regions: readonly { region: Territory; provinces: readonly Territory[] }[];
  province: string | undefined;
  found: readonly PlaceChoice[];
};

/** Provinces by region, and the communes that a search, a province, or the answer given before leads to. A city gives its arrondissements. */
export async function placeChoices(
  asked: { search: string; province: string; chosen: string },
  at: Date,
): Promise<PlaceChoices> {
  const tree = await readTree(at);
  const all = [...tree.values()];
  const before = chainOf(tree, asked.chosen).find(({ level }) => level === "province")?.code;
  const province = asked.province !== "" ? asked.province : asked.search === "" ? before : undefined;
  const found =
    asked.search !== ""
      ? findCommunes(indexOf(tree), asked.search)
      : province === undefined
        ? []
        : all.filter(({ level, code }) => level === "commune" && isWithin(tree, code, province));
  const ofLevel = (level: Territory["level"]) => all.filter((territory) => territory.level === level);
  return {
    regions: ofLevel("region").map((region) => ({
      region,
      provinces: ofLevel("province").filter(({ parent }) => parent === region.code),
    })),
    province,
    found: smallest(tree, found),
  };
}

/** The place named by a code and all that contains it, from the smallest to the region. */
export async function placeChain(code: string, at: Date): Promise<readonly Territory[]> {
  return chainOf(await readTree(at), code);
}

function smallest(tree: TerritoryTree, found: readonly Territory[]): PlaceChoice[] {
  const places = found.flatMap((territory) => {
    const arrondissements = arrondissementsOf(tree, territory.code);
    return arrondissements.length > 0 ? arrondissements : [territory];
  });
  return [...new Set(places)].map((place) => ({
    place,
    city: place.level === "arrondissement" && place.parent !== null ? tree.get(place.parent) : undefined,
  }));
}

const indexes = new WeakMap<TerritoryTree, CommuneIndex>();

function indexOf(tree: TerritoryTree): CommuneIndex {
  const kept = indexes.get(tree) ?? communeIndex([...tree.values()]);
  indexes.set(tree, kept);
  return kept;
}

async function readTree(at: Date): Promise<TerritoryTree> {
  const read = await inTransaction(ownSide(), {}, async (tx) => ok((await officeMap(tx, at)).tree));
  if (!read.ok) throw new Error("the territory cannot be read");
  return read.value;
}
