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

/** A date as far as it is known: `1948`, `1948-03` or `1948-03-07`. */
export const WrittenDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

export const IdentityProof = z.object({ kind: z.string(), number: z.string() });

/**
 * The permission (L36:21) or the final judgment (CPC:217, D99:18, D99:33) under which a late event is registered, as its words cite it.
 * `finalOn` is the day from which a judgment could no longer be appealed.
 */
export const ActTitle = z.object({
  kind: z.enum(["permission", "judgment"]),
  number: z.string(),
  on: IsoDay,
  authority: Place,
  courtFile: z.string().exactOptional(),
  finalOn: IsoDay.exactOptional(),
});
export type ActTitle = z.output<typeof ActTitle>;

export const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Where an act of a paper register stands, and the SHA-256 of the scan of its signed page (D99:3, D99:12). */
export const PaperPlace = z.object({
  volume: z.number().int().positive(),
  page: z.number().int().positive(),
  scan: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PaperPlace = z.output<typeof PaperPlace>;

/**
 * What every act holds, whatever it tells: where and by whom it was drawn up, the Hijri day of the event, the words, the salt. `title` is
 * absent from an act that was declared in time, `paper` from one that was not written in a paper register.
 */
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
  title: ActTitle.exactOptional(),
  paper: PaperPlace.exactOptional(),
  text: z.custom<ActText>(Array.isArray),
  salt: z.string().length(32),
});
