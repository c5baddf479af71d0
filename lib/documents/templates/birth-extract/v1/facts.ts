import type { BirthExtractPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { LABELS } from "./labels.ts";

/** The facts of an extract in the order of the paper (D99:36); what the act does not say is left out. */
export function factsOf(payload: BirthExtractPayload): BilingualFact[] {
  const { born, sex } = payload;
  const facts: (BilingualFact | undefined)[] = [
    nameFact(LABELS.givenName, payload.givenName),
    nameFact(LABELS.familyName, payload.familyName),
    { label: LABELS.bornAt[sex], value: born.place },
    born.hijri && { label: LABELS.bornOnHijri, value: born.hijri },
    { label: born.hijri ? LABELS.bornOn : LABELS.bornOnAlone, value: born.gregorian },
    { label: LABELS.sex, value: payload.sexWords },
    payload.nationality && { label: LABELS.nationality, value: payload.nationality },
    payload.father && { label: LABELS.father[sex], value: payload.father },
    payload.mother && { label: motherLabel(payload), value: payload.mother },
    { label: LABELS.deathMention, value: payload.deathMention ?? LABELS.none },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function nameFact(label: BilingualFact["label"], name: BirthExtractPayload["givenName"]): BilingualFact {
  return { label, value: { ar: name.ar, fr: name.latin }, tifinagh: name.tifinagh };
}

function motherLabel({ father, sex }: BirthExtractPayload): BilingualFact["label"] {
  return { ar: LABELS.mother[sex].ar, fr: father ? LABELS.mother[sex].fr : LABELS.motherAlone[sex] };
}
