import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import type { BirthActFacts } from "#lib/wording/core/index.ts";
import { ActFrame, Ascendants, ClockTime, IdentityProof, isObject, Names, WrittenDate } from "./act-parts.ts";

const Paper = z.object({ number: z.string(), on: IsoDay });
const EitherScript = z.object({ ar: z.string().exactOptional(), latin: z.string().exactOptional() });

/** What is kept of a child of unknown parents beside the words of the act, which do not say that it was found (L36:25). */
const Found = z.object({ on: IsoDay, circumstance: z.string(), minutes: Paper, ageCertificate: Paper });

/** The act of another country that was carried into the register, and what Moroccan law could not take over from it (D22:23). */
const Transcribed = Paper.extend({
  country: z.string(),
  authority: EitherScript,
  notTakenOver: EitherScript.exactOptional(),
});

/** The ship or aircraft of a birth on the way (L36:31). */
const OnBoard = z.object({
  vehicle: z.string(),
  name: EitherScript,
  flag: z.string(),
  arrivedOn: IsoDay,
  arrivedAt: EitherScript,
  journal: z.string().exactOptional(),
});

/** By which paper a parent without national card was known; `declared` where there was none (L36:1). */
const ParentIdentity = z.object({ kind: z.string(), number: z.string().exactOptional() });

/**
 * What a birth act holds, in the canonical form from its first version (D22:21, L36:19). `facts` are what the words say, `text` the words
 * themselves as they were read aloud; `names` give subject and ascendants in Arabic, Latin and Tifinagh. Only of a child that was found
 * may `bornOn` be a month or a year; `time` is null where nobody knows it; `identityProof` where the declaration was made in writing.
 * The last fields are absent from an act that they do not concern.
 */
export const BirthAct = ActFrame.extend({
  kind: z.literal("birth"),
  bornOn: WrittenDate,
  time: ClockTime.nullable(),
  names: Ascendants.extend({ subject: Names }),
  areParentNamesChosen: z.boolean(),
  sex: z.enum(["male", "female"]),
  nationality: z.string(),
  identityProof: IdentityProof.nullable(),
  facts: z.custom<BirthActFacts>(isObject),
  found: Found.exactOptional(),
  transcribed: Transcribed.exactOptional(),
  onBoard: OnBoard.exactOptional(),
  identities: z
    .object({ father: ParentIdentity.exactOptional(), mother: ParentIdentity.exactOptional() })
    .exactOptional(),
}).refine(({ bornOn, found }) => found !== undefined || IsoDay.safeParse(bornOn).success, { path: ["bornOn"] });
export type BirthAct = z.output<typeof BirthAct>;
