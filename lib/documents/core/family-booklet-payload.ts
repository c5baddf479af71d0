import { z } from "zod";
import { BOOKLET_READERS } from "#lib/booklet/core/index.ts";
import { Authority, Bilingual, BilingualIssue, NameInScripts, Verification } from "./payload-parts.ts";

const line = z.string().min(1).max(80);

/** A death in a few words; `act` says where it is registered, `place` where the title tells it. */
const Death = z.strictObject({
  on: Bilingual,
  place: Bilingual.optional(),
  act: Bilingual.optional(),
  isPresumed: z.literal(true).optional(),
});

/** The extract of one person: what an extract of the birth act says, the card and the identifier where they are known (D22:42). */
const Person = z.strictObject({
  givenName: NameInScripts,
  familyName: NameInScripts.optional(),
  sex: z.enum(["male", "female"]),
  born: z.strictObject({ place: Bilingual, hijri: Bilingual.optional(), gregorian: Bilingual }),
  father: Bilingual.optional(),
  mother: Bilingual.optional(),
  act: Bilingual,
  cnie: line.optional(),
  idcs: line.optional(),
  death: Death.optional(),
  updatedOn: Bilingual.optional(),
});

/** `wife` is who among the wives it was, from 1; absent where she is known by her name alone. */
const Marriage = z.strictObject({
  name: Bilingual,
  wife: z.number().int().positive().optional(),
  since: Bilingual.optional(),
  end: z.strictObject({ how: Bilingual, on: Bilingual.optional() }).optional(),
});

/**
 * What a copy of the family booklet says to whom it was issued (L36:44, D22:42-43). `number` counts the booklets issued for that person; `ofWife`
 * of a child is who among the wives, from 1.
 */
export const FamilyBookletPayload = z.strictObject({
  kind: z.literal("family_booklet"),
  reader: z.enum(BOOKLET_READERS),
  number: line,
  authority: Authority,
  holder: Person,
  marriages: z.array(Marriage),
  wives: z.array(Person),
  children: z.array(Person.extend({ ofWife: z.number().int().positive().optional() })),
  formula: Bilingual,
  issue: BilingualIssue,
  verification: Verification,
});
export type FamilyBookletPayload = z.infer<typeof FamilyBookletPayload>;
