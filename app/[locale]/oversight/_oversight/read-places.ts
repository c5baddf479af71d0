import type { PostingPlaces } from "#components/oversight/staff/posting-form.tsx";
import { listInstitutions } from "#lib/auth/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db.ts";
import { officeMap } from "#lib/territory/index.ts";

type Place = { code: string; nameAr: string; nameFr: string };

/** Where somebody may be posted, as a form offers it in the order of the alphabet. */
export async function readPlaces(tx: Tx, locale: Locale): Promise<PostingPlaces> {
  const map = await officeMap(tx, now());
  const provinces = [...map.tree.values()].filter(({ level }) => level === "province");
  return {
    office: optionsOf(map.offices, locale),
    institution: optionsOf(await listInstitutions(tx), locale),
    territory: optionsOf(provinces, locale),
  };
}

function optionsOf(places: Iterable<Place>, locale: Locale): { value: string; label: string }[] {
  const alphabet = new Intl.Collator(locale);
  return [...places]
    .map(({ code, nameAr, nameFr }) => ({ value: code, label: locale === "ar" ? nameAr : nameFr }))
    .sort((a, b) => alphabet.compare(a.label, b.label));
}
