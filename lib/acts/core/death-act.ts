import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { type DeathActFacts, MARITAL_STATUSES } from "#lib/wording/core/index.ts";
import { ActFrame, Ascendants, ClockTime, IdentityProof, isObject, Names, Place, WrittenDate } from "./act-parts.ts";

/** Whose death it is: a named person, a child born dead (L36:29), or a body whose identity is not known (L36:38). */
export const DECEASED_KINDS = ["person", "stillborn", "unidentified"] as const;

/**
 * What a death act holds, in the canonical form from its first version (D22:24, D99:33, L36:19). Of a body found, `diedOn` and `place`
 * are those of its discovery. `time` is null where nobody knows it; `bornOn` is `1948`, `1948-03` or `1948-03-07`. The names of the
 * subject are absent where nobody has any; `identityProof` is null where nobody declared (L36:39).
 */
export const DeathAct = ActFrame.extend({
  kind: z.literal("death"),
  deceasedKind: z.enum(DECEASED_KINDS),
  diedOn: IsoDay,
  time: ClockTime.nullable(),
  names: Ascendants.extend({ subject: Names.optional(), spouses: z.array(Names) }),
  sex: z.enum(["male", "female"]).nullable(),
  nationality: z.string().nullable(),
  bornOn: WrittenDate.nullable(),
  birthPlace: Place.nullable(),
  maritalStatus: z.enum(MARITAL_STATUSES).nullable(),
  cnie: z.string().nullable(),
  spouseCnies: z.array(z.string()),
  identityProof: IdentityProof.nullable(),
  facts: z.custom<DeathActFacts>(isObject),
}).refine(({ deceasedKind, names }) => (deceasedKind === "person") === (names.subject !== undefined), {
  path: ["names", "subject"],
});
export type DeathAct = z.output<typeof DeathAct>;
