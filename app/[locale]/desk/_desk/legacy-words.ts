import type { T } from "#lib/kernel/texts.ts";
import type { LegacyPlace } from "#lib/legacy/core/index.ts";

/** The place of a paper act in its register, in words. */
export function placeInWords(place: LegacyPlace | null, t: T): string {
  if (place === null) return t("legacy:noPlace");
  const { no, bis, year, part, calendar } = place;
  const words = t("legacy:place", { no: bis === "" ? String(no) : `${no} ${bis}`, year: String(year) });
  const era = calendar === "hijri" ? ` (${t("legacy:hijri")})` : "";
  return part === "" ? `${words}${era}` : `${words}${era} — ${t("legacy:where.part")} ${part}`;
}
