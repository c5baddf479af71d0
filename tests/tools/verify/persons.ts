import { isDeepStrictEqual } from "node:util";
import type { Client } from "pg";
import { actOfCanon } from "#lib/acts/core/index.ts";
import { personsOf } from "#lib/acts/persons.ts";
import { type Finding, Places, placeOfAct } from "./finding.ts";
import { portions } from "./portions.ts";

type ActRow = {
  id: string;
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Buffer;
  persons: PersonRow[];
};
type PersonRow = {
  role: string;
  given_ar: string;
  family_ar: string;
  given_latin: string;
  family_latin: string;
  born_from: string | null;
  born_to: string | null;
  cnie: string | null;
  keys: string[];
  is_legal_fiction: boolean;
};

/** Search rows are made again from the bytes of each act and compared: they hold nothing that the act does not say. */
export async function checkPersons(db: Client): Promise<Finding[]> {
  const [unreadable, differing] = [new Places(), new Places()];
  const acts = portions<ActRow>(
    db,
    `select a.id::text, a.office_code, a.kind, a.year, a.no, a.canon,
            coalesce((select jsonb_agg(to_jsonb(p) - 'act_id') from act_person p where p.act_id = a.id), '[]') as persons
       from act a where a.id > $1::uuid order by a.id limit 500`,
    ({ id }) => id,
    { from: "00000000-0000-0000-0000-000000000000" },
  );
  for await (const portion of acts)
    for (const act of portion) {
      const read = actOfCanon(new Uint8Array(act.canon));
      if (!read.ok) unreadable.add(`${placeOfAct(act)}: ${read.error.code}`);
      else if (!isDeepStrictEqual(sorted(act.persons), sorted(personsOf(read.value).map(asStored))))
        differing.add(`${placeOfAct(act)}: the persons for search are not those of the act`);
    }
  return [unreadable.finding("acts readable from their bytes"), differing.finding("persons rebuilt from the acts")];
}

function sorted(persons: readonly PersonRow[]): PersonRow[] {
  return persons
    .map((person) => ({ ...person, keys: [...person.keys].sort() }))
    .sort((a, b) => (a.role < b.role ? -1 : 1));
}

function asStored(person: ReturnType<typeof personsOf>[number]): PersonRow {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return {
    role: person.role,
    given_ar: person.givenAr,
    family_ar: person.familyAr,
    given_latin: person.givenLatin,
    family_latin: person.familyLatin,
    born_from: day(person.bornFrom),
    born_to: day(person.bornTo),
    cnie: person.cnie,
    keys: person.keys,
    is_legal_fiction: person.isLegalFiction,
  };
}
