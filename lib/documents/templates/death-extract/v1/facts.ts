import type { DeathExtractPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { dayFacts, nameFacts, parentFacts, sexFacts } from "../../extract-facts.ts";
import { LABELS } from "./labels.ts";

/** The facts of an extract in the order of the paper (D99:36); what the act does not say is left out. */
export function factsOf(payload: DeathExtractPayload): BilingualFact[] {
  const { died, sex, birthPlace, bornOn, profession, residence } = payload;
  const facts: (BilingualFact | undefined)[] = [
    ...nameFacts(payload),
    { label: LABELS.diedAt[sex], value: died.place },
    ...dayFacts(died),
    ...sexFacts(payload),
    birthPlace && { label: LABELS.bornAt[sex], value: birthPlace },
    bornOn && { label: LABELS.bornOn, value: bornOn },
    profession && { label: LABELS.profession, value: profession },
    residence && { label: LABELS.residence[sex], value: residence },
    ...parentFacts(payload),
  ];
  return facts.filter((fact) => fact !== undefined);
}
