import type { CounterView, QuestionView } from "#components/desk/counter/counter-view.ts";
import { countryOptions } from "#components/portal/countries.ts";
import { answerAt, type CounterInput, formOf, inputsOf, sectionOf } from "#lib/declarations/core/index.ts";
import { type CounterFile, placeChain } from "#lib/declarations/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { SERVITUDE_NAMES } from "#lib/names/core/index.ts";

/** The page of the counter in words; `t` has the texts of the event, then those of every event. */
export async function counterViewOf(file: CounterFile, locale: Locale, t: T, at: Date): Promise<CounterView> {
  const { declaration, today, regime } = file;
  const form = formOf(declaration.kind);
  const [place, city] = await placeChain(file.commune, at);
  const name = (one: { nameAr: string; nameFr: string }): string => (locale === "ar" ? one.nameAr : one.nameFr);
  const ways = sectionOf(declaration.answers, "documents");
  return {
    id: declaration.id,
    kind: declaration.kind,
    today,
    regime,
    answers: declaration.answers,
    groups: form.sections
      .filter((section) => section !== "office")
      .map((section) => ({
        section,
        title: t(`section.${section}`),
        questions: inputsOf(form, section).map((input) => questionOf(section, input, locale, t)),
      })),
    countries: countryOptions(locale),
    ways: Object.fromEntries(Object.keys(ways).map((kind) => [kind, answerAt(ways, kind)])),
    paperNames: Object.fromEntries(form.documents.map((kind) => [kind, t(`document.${kind}.name`)])),
    pictures: file.uploads
      .filter(({ status }) => status !== "refused")
      .map(({ id, documentKind, status, pages }) => ({
        id,
        kind: documentKind,
        pages: pages.length,
        isClean: status === "clean",
      })),
    commune:
      place?.level === "commune" || place?.level === "arrondissement"
        ? {
            value: place.code,
            label: place.level === "arrondissement" && city ? `${name(city)} — ${name(place)}` : name(place),
          }
        : null,
  };
}

function questionOf(section: string, { path, kind, options }: CounterInput, locale: Locale, t: T): QuestionView {
  const label = t([`field.${section}.${path}`, `field.person.${path}`, `field.person.${path.split(".").at(-1) ?? ""}`]);
  if (kind === "servitude")
    return {
      path,
      kind,
      label,
      choices: SERVITUDE_NAMES.map(({ ar, latin }) => ({ value: ar, label: locale === "ar" ? ar : latin })),
    };
  const choices = options.map((value) => ({ value, label: t(`choice.${section}.${path}.${value}`) }));
  return { path, kind, label, choices };
}
