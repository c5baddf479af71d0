import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import type { BirthActFacts } from "#lib/wording/core/index.ts";
import { ActFrame, Ascendants, ClockTime, IdentityProof, isObject, Names } from "./act-parts.ts";

/**
 * What a birth act holds, in the canonical form from its first version (D22:21, L36:19). `facts` are what the words say, `text` the words
 * themselves as they were read aloud; `names` give subject and ascendants in Arabic, Latin and Tifinagh.
 */
export const BirthAct = ActFrame.extend({
  kind: z.literal("birth"),
  bornOn: IsoDay,
  time: ClockTime,
  names: Ascendants.extend({ subject: Names }),
  areParentNamesChosen: z.boolean(),
  sex: z.enum(["male", "female"]),
  nationality: z.string(),
  identityProof: IdentityProof,
  facts: z.custom<BirthActFacts>(isObject),
});
export type BirthAct = z.output<typeof BirthAct>;
