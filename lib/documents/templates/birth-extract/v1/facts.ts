import type { BirthExtractPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { dayFacts, nameFacts, parentFacts, sexFacts } from "../../extract-facts.ts";
import { LABELS } from "./labels.ts";

/** The facts of an extract in the order of the paper (D99:36); what the act does not say is left out. */
export function factsOf(payload: BirthExtractPayload): BilingualFact[] {
  const { born, sex } = payload;
  const facts: (BilingualFact | undefined)[] = [
    ...nameFacts(payload),
    { label: LABELS.bornAt[sex], value: born.place },
    ...dayFacts(born),
    ...sexFacts(payload),
    ...parentFacts(payload),
    { label: LABELS.deathMention, value: payload.deathMention ?? LABELS.none },
  ];
  return facts.filter((fact) => fact !== undefined);
}
