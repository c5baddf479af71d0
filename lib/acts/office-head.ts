import type { SigningOfficer } from "#lib/auth/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { chainOf, type OfficeMap, printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { officeOf } from "#lib/territory/index.ts";
import type { OfficerFacts } from "#lib/wording/core/index.ts";

export type OfficeHead = { code: string; name: { ar: string; fr: string }; headAr: string[]; headFr: string[] };

/** The lines at the head of an act: prefecture or province, commune, arrondissement. */
export function officeHead(map: OfficeMap, code: string): Result<OfficeHead> {
  const office = officeOf(map, code);
  if (!office) return err({ code: "territory.officeUnknown" });
  const chain = office.territoryCode === null ? [] : chainOf(map.tree, office.territoryCode);
  const lines = [...chain]
    .reverse()
    .filter((territory) => territory.level !== "region" && territory.level !== "cercle");
  return ok({
    code,
    name: { ar: office.nameAr, fr: office.nameFr },
    // abroad the post itself stands at the head of its acts
    headAr: office.territoryCode === null ? [office.nameAr] : lines.map((territory) => printedPlaceAr([territory])),
    headFr: office.territoryCode === null ? [office.nameFr] : lines.map((territory) => printedPlaceFr([territory])),
  });
}

/** The officer as acts and mentions name whoever draws them up, with the office. */
export function officerWords({ name, gender, quality }: SigningOfficer, office: OfficeHead): OfficerFacts {
  return {
    fullNameAr: name.ar,
    fullNameLatin: name.latin,
    gender,
    quality,
    officeAr: office.headAr.at(-1) ?? office.name.ar,
    officeFr: withArticle(office.headFr.at(-1) ?? office.name.fr),
  };
}

/** « l'arrondissement de Hassan », « la commune de Témara »: as the French translation of the act names the office. */
function withArticle(place: string): string {
  if (/^consulat/i.test(place)) return `le c${place.slice(1)}`;
  return /^[aeiouéè]/i.test(place) ? `l'${place}` : `la ${place}`;
}
