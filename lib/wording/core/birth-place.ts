import { given } from "./act-text.ts";

export type InBothLanguages = { ar: string; fr: string };
type Told = { ar?: string | undefined; fr?: string | undefined };

/** «مستشفى …، ليون، فرنسا»: where a birth abroad took place, from the narrowest to the country (D22:23). */
export function placeAbroad(parts: readonly Told[]): InBothLanguages {
  const said = (words: readonly (string | undefined)[], comma: string) =>
    words
      .map(given)
      .filter((word) => word !== undefined)
      .join(comma);
  return {
    ar: said(
      parts.map(({ ar, fr }) => ar ?? fr),
      "، ",
    ),
    fr: said(
      parts.map(({ ar, fr }) => fr ?? ar),
      ", ",
    ),
  };
}

export const VEHICLES = ["ship", "aircraft"] as const;
export type Vehicle = (typeof VEHICLES)[number];

/** «على متن السفينة ابن بطوطة، تحت علم المغرب»: a place that the act says as it stands, without «ب» (L36:31). */
export function placeOnBoard(vehicle: Vehicle, name: Told, flag: Told): InBothLanguages {
  const ship = vehicle === "ship";
  const [nameAr, nameFr] = [name.ar ?? name.fr, name.fr ?? name.ar];
  const [flagAr, flagFr] = [flag.ar ?? flag.fr, flag.fr ?? flag.ar];
  const ar = [`على متن ${ship ? "السفينة" : "طائرة"} ${nameAr ?? ""}`.trim()];
  const fr = [`à bord ${ship ? "du navire" : "de l’avion"} ${nameFr ?? ""}`.trim()];
  if (given(flagAr)) ar.push(ship ? `تحت علم ${flagAr}` : `المسجلة في ${flagAr}`);
  if (given(flagFr)) fr.push(`(${ship ? "pavillon" : "immatriculation"}\u00A0: ${flagFr})`);
  return { ar: ar.join("، "), fr: fr.join(" ") };
}
