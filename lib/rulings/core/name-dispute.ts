import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { type NameFinding, ScriptedName } from "#lib/names/core/index.ts";
import { NAME_GROUNDS } from "./name-grounds.ts";
import { writtenText } from "./written-text.ts";

/** What the officer states when a declarant holds to a given name that the officer disputes (D22:33). */
export const NameDisputeInput = z.object({
  ground: z.enum(NAME_GROUNDS, "rulings.nameGroundMissing"),
  /** Why the officer disputes the name, in the officer's words. */
  officeReason: writtenText("rulings.nameReasonMissing"),
  /** What the declarant says for it; may stay empty, nobody owes a reason for a name. */
  declarantReason: writtenText(null),
  /** The declarant was told and holds to the name: without that there is nothing to refer. */
  insists: z.literal("yes", "rulings.nameInsistMissing"),
});
export type NameDisputeInput = z.output<typeof NameDisputeInput>;

/** A referral as the High Commission reads it: the name in every script, both sides' reasons, what the rules noticed. Never who the family is. */
export const DisputedName = z.object({
  given: ScriptedName,
  sex: z.enum(["male", "female"]),
  regime: z.enum(["R36", "R37"]),
  ground: z.enum(NAME_GROUNDS),
  officeReason: z.string(),
  declarantReason: z.string(),
  findings: z.array(z.custom<NameFinding>((value) => typeof value === "object" && value !== null)),
  receivedOn: IsoDay,
});
export type DisputedName = z.output<typeof DisputedName>;
