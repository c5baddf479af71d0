import type { TerritoryLevel } from "./types.ts";

const CODE = /^\d{2}(\.\d{3}(\.\d{2}(\.\d{1,2})?)?)?$/;

/** The file of the High Commission for Planning closes every code with a dot; we keep it without. */
export function trimCode(written: string): string {
  return written.trim().replace(/\.$/, "");
}

export function isTerritoryCode(code: string): boolean {
  return CODE.test(code);
}

/** Whether the length of the code suits the level; `06.141.01.2` is a prefecture of arrondissements, four parts long. */
export function codeSuitsLevel(code: string, level: TerritoryLevel): boolean {
  const parts = code.split(".").length;
  if (level === "region") return parts === 1;
  if (level === "province") return parts === 2;
  if (level === "cercle") return parts === 3 || /\.\d$/.test(code);
  if (level === "commune") return parts === 3 || (parts === 4 && !/\.\d$/.test(code));
  return parts === 4 && !/\.\d$/.test(code);
}

/** The stem an arrondissement shares with its sisters, which stands for their commune: `04.421.01` is Rabat. */
export function cityCodeOf(arrondissementCode: string): string {
  return arrondissementCode.split(".").slice(0, 3).join(".");
}

/**
 * The parent a code announces: a region has none, a third part `01` marks the communes that depend on no cercle,
 * and an arrondissement belongs to its city.
 */
export function parentCodeOf(code: string, level: TerritoryLevel): string | null {
  const parts = code.split(".");
  if (level === "region") return null;
  if (level === "province") return parts.slice(0, 1).join(".");
  if (level === "arrondissement") return cityCodeOf(code);
  if (level === "cercle" || parts.length === 3 || parts[2] === "01") return parts.slice(0, 2).join(".");
  return parts.slice(0, 3).join(".");
}
