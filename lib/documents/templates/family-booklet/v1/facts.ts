import type { FamilyBookletPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { dayFacts } from "../../extract-facts.ts";
import { LABELS } from "./labels.ts";

type Person = FamilyBookletPayload["holder"];
type Facts = readonly (BilingualFact | undefined)[];

/** What the booklet says of one person, in the order of an extract; what no act says is left out. */
export function personFacts(person: Person): BilingualFact[] {
  const { givenName, familyName, sex, born, father, mother, cnie, idcs } = person;
  const facts: Facts = [
    nameFact(LABELS.givenName, givenName),
    familyName && nameFact(LABELS.familyName, familyName),
    { label: LABELS.bornAt[sex], value: born.place },
    ...dayFacts(born),
    father && { label: LABELS.father[sex], value: father },
    mother && {
      label: { ar: LABELS.mother[sex].ar, fr: father ? LABELS.mother[sex].fr : LABELS.motherAlone[sex] },
      value: mother,
    },
    { label: LABELS.register, value: person.act },
    numberFact(LABELS.cnie, cnie),
    numberFact(LABELS.idcs, idcs),
    ...deathFacts(person),
    person.updatedOn && { label: LABELS.updatedOn, value: person.updatedOn },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** One marriage in a few words (D22:42). */
export function marriageFacts({ name, wife, since, end }: FamilyBookletPayload["marriages"][number]): BilingualFact[] {
  const which = wife === undefined ? "" : ` ${wife}`;
  const facts: Facts = [
    { label: { ar: `${LABELS.wife.ar}${which}`, fr: `${LABELS.wife.fr}${which}` }, value: name },
    since && { label: LABELS.marriedOn, value: since },
    end && { label: LABELS.endedBy, value: end.how },
    end?.on && { label: LABELS.endedOn, value: end.on },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function deathFacts({ death, sex }: Person): Facts {
  if (!death) return [];
  return [
    { label: (death.isPresumed ? LABELS.presumed : LABELS.died)[sex], value: death.on },
    death.place && { label: LABELS.diedAt, value: death.place },
    death.act && { label: LABELS.deathAct, value: death.act },
  ];
}

function nameFact(label: BilingualFact["label"], name: Person["givenName"]): BilingualFact {
  return { label, value: { ar: name.ar, fr: name.latin }, tifinagh: name.tifinagh };
}

function numberFact(label: BilingualFact["label"], number: string | undefined): BilingualFact | undefined {
  return number === undefined ? undefined : { label, value: { ar: number, fr: number } };
}
