import type { Territory, TerritoryKind, TerritoryLevel } from "#lib/territory/core/index.ts";
import { parentCodeOf } from "#lib/territory/core/index.ts";
import { COMMUNES } from "./communes/index.ts";
import { PROVINCES } from "./provinces.ts";
import { REGIONS } from "./regions.ts";

export { DEMONSTRATION_OFFICES } from "./offices.ts";
export { DEMONSTRATION_REGIMES, DEMONSTRATION_SERVICES } from "./roll-out.ts";
export { OTHER_NAMES } from "./other-names.ts";

/** Regions, prefectures and provinces, cercles, communes and arrondissements, each after its parent. */
export const TERRITORIES: readonly Territory[] = [
  ...REGIONS.map(([code, iso, nameFr, nameAr]) => ({ ...territory(code, "region", nameFr, nameAr), iso })),
  ...PROVINCES.map(([code, iso, kind, nameFr, nameAr]) => ({ ...territory(code, kind, nameFr, nameAr), iso })),
  ...COMMUNES.map(([code, kind, nameFr, nameAr]) => territory(code, kind, nameFr, nameAr)).sort(byLevel),
];

function territory(code: string, kind: TerritoryKind, nameFr: string, nameAr: string): Territory {
  const level = levelOf(kind);
  return { code, parent: parentCodeOf(code, level), level, kind, nameAr, nameFr };
}

function levelOf(kind: TerritoryKind): TerritoryLevel {
  if (kind === "region" || kind === "cercle" || kind === "arrondissement") return kind;
  if (kind === "prefecture" || kind === "province") return "province";
  return kind === "prefecture-of-arrondissements" ? "cercle" : "commune";
}

function byLevel(a: Territory, b: Territory): number {
  const depth = { region: 0, province: 1, cercle: 2, commune: 3, arrondissement: 4 };
  return depth[a.level] - depth[b.level] || (a.code < b.code ? -1 : 1);
}
