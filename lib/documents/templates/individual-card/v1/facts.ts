import type { Bilingual, IndividualCardPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { nameFact } from "../../extract-facts.ts";
import { LABELS } from "./labels.ts";

/** The facts of a card in the order of the decree (D99:37), then the act and the paper on which they rest. */
export function factsOf(payload: IndividualCardPayload): BilingualFact[] {
  const { born, sex, father, mother, shown } = payload;
  const ofMother = { ar: LABELS.mother[sex].ar, fr: father ? LABELS.mother[sex].fr : LABELS.motherAlone[sex] };
  const facts: (BilingualFact | undefined)[] = [
    nameFact(LABELS.givenName, payload.givenName),
    nameFact(LABELS.familyName, payload.familyName),
    { label: LABELS.bornAt[sex], value: born.place },
    { label: LABELS.bornOn[sex], value: dayOf(born) },
    father && { label: LABELS.father[sex], value: father },
    mother && { label: ofMother, value: mother },
    { label: LABELS.address, value: payload.address },
    { label: LABELS.deathMention, value: payload.deathMention ?? LABELS.none },
    { label: LABELS.capacityMention, value: payload.capacityMention ?? LABELS.none },
    { label: LABELS.birthAct, value: placeOf(payload.act) },
    { label: LABELS.shown, value: paperOf(shown) },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** Number and years of the act, with volume and page of one on paper. */
function placeOf({ number, hijriYear, gregorianYear, volume, page }: IndividualCardPayload["act"]): Bilingual {
  const in_ = (language: "ar" | "fr"): string => {
    const of = (label: Bilingual, value?: string) => (value === undefined ? [] : [`${label[language]} ${value}`]);
    const years = `${LABELS.ofYear[language]} ${gregorianYear} (${hijriYear} ${LABELS.hijri[language]})`;
    const parts = [
      `${LABELS.number[language]} ${number} ${years}`,
      ...of(LABELS.volume, volume),
      ...of(LABELS.page, page),
    ];
    return parts.join(language === "ar" ? "، " : ", ");
  };
  return { ar: in_("ar"), fr: in_("fr") };
}

function dayOf({ gregorian, hijri }: IndividualCardPayload["born"]): Bilingual {
  if (!hijri) return gregorian;
  return { ar: `${gregorian.ar} ${LABELS.agreeing} ${hijri.ar}`, fr: `${gregorian.fr} (${hijri.fr})` };
}

/** Which paper, its number and its day. */
function paperOf({ kind, number, on }: IndividualCardPayload["shown"]): Bilingual {
  const in_ = (language: "ar" | "fr"): string =>
    `${LABELS.paper[kind][language]} ${LABELS.number[language]} ${number} ${LABELS.shownOn[kind][language]} ${on[language]}`;
  return { ar: in_("ar"), fr: in_("fr") };
}
