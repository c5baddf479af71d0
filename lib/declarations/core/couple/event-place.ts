import { z } from "zod";
import { EitherScript, optional } from "../fields.ts";

/**
 * Where the mention is asked for, and whether the event happened abroad. `commune` is the one whose office keeps the birth act of a spouse:
 * under R37 that office alone is addressed (D99:26-27), under R36 any office receives the request (L36:36).
 */
export const EVENT_PLACE = {
  commune: z.string().default("").pipe(z.string().min(1, "couple.communeMissing").max(20)),
  placeClass: z.enum(["morocco", "abroad"]).default("morocco"),
  country: optional(z.string().regex(/^[A-Z]{2}$/, "common.chooseOne")),
  town: EitherScript,
};

type Place = {
  placeClass: "morocco" | "abroad";
  country?: string | undefined;
  town: { ar?: string | undefined; latin?: string | undefined };
};

/** An event abroad names its country and its town. */
export function requirePlaceAbroad(place: Place, ctx: z.core.$RefinementCtx): void {
  if (place.placeClass !== "abroad") return;
  if (place.country === undefined || place.country === "MA")
    ctx.addIssue({ code: "custom", message: "couple.countryMissing", path: ["country"] });
  if (place.town.ar === undefined && place.town.latin === undefined)
    ctx.addIssue({ code: "custom", message: "couple.townMissing", path: ["town", "ar"] });
}
