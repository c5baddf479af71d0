import type { OfficeGroup } from "#components/oversight/offices/office-checklist.tsx";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import {
  chainOf,
  existsOn,
  nextRegime,
  type Office,
  type OfficeChange,
  type OfficeMap,
  regimeAt,
} from "#lib/territory/core/index.ts";

export function officeName(office: Office, locale: Locale): string {
  return locale === "ar" ? office.nameAr : office.nameFr;
}

/** The law an office applies today and the one that is decided for a later day. */
export function standingOf(map: OfficeMap, office: Office, today: IsoDay) {
  const own = map.regimes.filter(({ officeCode }) => officeCode === office.code);
  return { now: regimeAt(own, today), next: nextRegime(own, today) };
}

/** Offices that exist today by region, those abroad last; each with the law it applies. */
export function officeGroups(map: OfficeMap, locale: Locale, today: IsoDay, t: T): OfficeGroup[] {
  const abroad = "abroad";
  const groups = new Map<string, OfficeGroup & { offices: OfficeGroup["offices"][number][] }>();
  const alphabet = new Intl.Collator(locale);
  for (const office of map.offices) {
    if (!existsOn(office, today)) continue;
    const region = office.territoryCode === null ? undefined : chainOf(map.tree, office.territoryCode).at(-1);
    const code = region?.code ?? abroad;
    const name = region ? (locale === "ar" ? region.nameAr : region.nameFr) : t("offices.abroad");
    const group = groups.get(code) ?? { code, name, offices: [] };
    const { now } = standingOf(map, office, today);
    const state = now ? t(`offices.law.${now.regime}`) : t("offices.noLaw");
    group.offices.push({ code: office.code, name: officeName(office, locale), state });
    groups.set(code, group);
  }
  for (const { offices } of groups.values()) offices.sort((a, b) => alphabet.compare(a.name, b.name));
  return [...groups.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A change in one line of words. */
export function changeWords(change: OfficeChange, t: T): string {
  if (change.kind === "regime") return t(`offices.change.${change.regime}`);
  const service = t(`territory:service.${change.service}`);
  return t(change.opens ? "offices.change.opens" : "offices.change.closes", { service });
}
