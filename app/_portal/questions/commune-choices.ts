import type { CommuneChoices } from "#components/portal/journey/commune-question.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { placeChoices } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Asked } from "./asked.ts";

/** The communes that a search, a province or the earlier answer leads to, in the reader's language. */
export async function communeChoices(
  search: Asked["search"],
  { locale, answers }: Asked["shared"],
): Promise<CommuneChoices> {
  const name = (place: { nameAr: string; nameFr: string }) => (locale === "ar" ? place.nameAr : place.nameFr);
  const asked = { search: search.q, province: search.province, chosen: answerAt(answers, "commune") };
  const choices = await placeChoices(asked, now());
  const order = new Intl.Collator(locale);
  return {
    search: search.q,
    province: choices.province,
    provinces: choices.regions.map(({ region, provinces }) => ({
      label: name(region),
      options: provinces
        .map((province) => ({ value: province.code, label: name(province) }))
        .sort((a, b) => order.compare(a.label, b.label)),
    })),
    communes: choices.found.map(({ place, city }) => ({
      value: place.code,
      label: city ? `${name(city)} — ${name(place)}` : name(place),
    })),
  };
}
