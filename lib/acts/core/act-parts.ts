import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { ScriptedName } from "#lib/names/core/index.ts";
import type { ActText } from "#lib/wording/core/index.ts";

/** A person in the scripts of the act (L36:19); an old act may lack the family name. */
export const Names = z.object({ given: ScriptedName, family: ScriptedName.optional() });
export type Names = z.output<typeof Names>;

export const Place = z.object({ ar: z.string(), fr: z.string() });

export const ClockTime = z.object({
  hour: z.number().int(),
  minute: z.number().int(),
  offsetMinutes: z.number().int(),
});

export const Ascendants = z.object({
  father: Names.optional(),
  paternalGrandfather: Names.optional(),
  mother: Names.optional(),
  maternalGrandfather: Names.optional(),
});

export const IdentityProof = z.object({ kind: z.string(), number: z.string() });

export const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** What every act holds, whatever it tells: where and by whom it was drawn up, the Hijri day of the event, the words, the salt. */
export const ActFrame = z.object({
  office: z.object({ code: z.string(), name: Place, headAr: z.array(z.string()), headFr: z.array(z.string()) }),
  reference: z.string(),
  place: Place,
  hijri: z.object({
    year: z.number().int(),
    month: z.number().int(),
    day: z.number().int(),
    isProvisional: z.boolean(),
    offset: z.number().int(),
    reason: z.string().nullable(),
  }),
  fatherBornOn: z.string().nullable(),
  motherBornOn: z.string().nullable(),
  fatherCnie: z.string().nullable(),
  motherCnie: z.string().nullable(),
  declarantCnie: z.string().nullable(),
  drawnUpOn: IsoDay,
  drawnUpHijriYear: z.number().int(),
  officerStaffId: z.string(),
  text: z.custom<ActText>(Array.isArray),
  salt: z.string().length(32),
});
