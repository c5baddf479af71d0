import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { ScriptedName } from "#lib/names/core/index.ts";
import type { ActText, BirthActFacts } from "#lib/wording/core/index.ts";

export const BIRTH_ACT_VERSION = 1;

const Names = z.object({ given: ScriptedName, family: ScriptedName.optional() });

const Place = z.object({ ar: z.string(), fr: z.string() });

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/**
 * What a birth act holds, in the canonical form from its first version (D22:21, L36:19). `facts` are what the words say, `text` the words
 * themselves as they were read aloud; `names` give subject and ascendants in Arabic, Latin and Tifinagh.
 */
export const BirthAct = z.object({
  kind: z.literal("birth"),
  office: z.object({ code: z.string(), name: Place, headAr: z.array(z.string()), headFr: z.array(z.string()) }),
  reference: z.string(),
  bornOn: IsoDay,
  time: z.object({ hour: z.number().int(), minute: z.number().int(), offsetMinutes: z.number().int() }),
  place: Place,
  hijri: z.object({
    year: z.number().int(),
    month: z.number().int(),
    day: z.number().int(),
    isProvisional: z.boolean(),
    offset: z.number().int(),
    reason: z.string().nullable(),
  }),
  names: z.object({
    subject: Names,
    father: Names.optional(),
    paternalGrandfather: Names.optional(),
    mother: Names.optional(),
    maternalGrandfather: Names.optional(),
  }),
  areParentNamesChosen: z.boolean(),
  sex: z.enum(["male", "female"]),
  nationality: z.string(),
  fatherBornOn: z.string().nullable(),
  motherBornOn: z.string().nullable(),
  fatherCnie: z.string().nullable(),
  motherCnie: z.string().nullable(),
  declarantCnie: z.string().nullable(),
  identityProof: z.object({ kind: z.string(), number: z.string() }),
  drawnUpOn: IsoDay,
  drawnUpHijriYear: z.number().int(),
  officerStaffId: z.string(),
  facts: z.custom<BirthActFacts>(isObject),
  text: z.custom<ActText>(Array.isArray),
  salt: z.string().length(32),
});
export type BirthAct = z.output<typeof BirthAct>;
