import type { Extract } from "../core/index.ts";
import type { BilingualFact } from "./bilingual-rows.ts";
import { EXTRACT_LABELS } from "./extract-labels.ts";

type Facts = readonly (BilingualFact | undefined)[];

/** Given name and family name in every script. */
export function nameFacts({ givenName, familyName }: Extract): Facts {
  return [nameFact(EXTRACT_LABELS.givenName, givenName), nameFact(EXTRACT_LABELS.familyName, familyName)];
}

/** Sex, and the nationality of a foreigner. */
export function sexFacts({ sexWords, nationality }: Extract): Facts {
  return [
    { label: EXTRACT_LABELS.sex, value: sexWords },
    nationality && { label: EXTRACT_LABELS.nationality, value: nationality },
  ];
}

/** « Fils de … », « et de … », as far as the parents are known. */
export function parentFacts({ father, mother, sex }: Extract): Facts {
  const { mother: motherOf, motherAlone } = EXTRACT_LABELS;
  const ofMother = { ar: motherOf[sex].ar, fr: father ? motherOf[sex].fr : motherAlone[sex] };
  return [father && { label: EXTRACT_LABELS.father[sex], value: father }, mother && { label: ofMother, value: mother }];
}

type Event = { hijri?: BilingualFact["value"] | undefined; gregorian: BilingualFact["value"] };

/** The day of the event, in the calendars in which the act gives it. */
export function dayFacts({ hijri, gregorian }: Event): Facts {
  const { day } = EXTRACT_LABELS;
  return [hijri && { label: day.hijri, value: hijri }, { label: hijri ? day.gregorian : day.alone, value: gregorian }];
}

/** One name in every script. */
export function nameFact(label: BilingualFact["label"], name: Extract["givenName"]): BilingualFact {
  return { label, value: { ar: name.ar, fr: name.latin }, tifinagh: name.tifinagh };
}
