import type { RegionChoice } from "#components/oversight/calendar/territory-checklist.tsx";
import type { Locale } from "#lib/kernel/texts.ts";
import type { TerritoryTree } from "#lib/territory/core/index.ts";

/** The name of a territory in the reader's language; of an unknown one its code. */
export function territoryNames(tree: TerritoryTree, locale: Locale): (code: string) => string {
  return (code) => {
    const found = tree.get(code);
    if (!found) return code;
    return locale === "ar" ? found.nameAr : found.nameFr;
  };
}

/** The regions with their prefectures and provinces, in the reader's language. */
export function regionChoices(tree: TerritoryTree, locale: Locale): RegionChoice[] {
  const all = [...tree.values()];
  const named = territoryNames(tree, locale);
  const choice = ({ code }: { code: string }) => ({ code, name: named(code) });
  const alphabet = new Intl.Collator(locale);
  return all
    .filter(({ level }) => level === "region")
    .map((region) => ({
      ...choice(region),
      provinces: all
        .filter(({ level, parent }) => level === "province" && parent === region.code)
        .map(choice)
        .sort((a, b) => alphabet.compare(a.name, b.name)),
    }));
}
