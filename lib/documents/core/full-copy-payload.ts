import { z } from "zod";
import { ActPlace, ActTextPayload, Authority, Issue, NameInScripts, Regime, Verification } from "./payload-parts.ts";

const Ascendant = z.strictObject({ relation: z.enum(["father", "mother"]), name: NameInScripts });

/**
 * A copy of an act, fully worded. `full` is the whole act in its latest state (L36:43, D99:36); `history` gives the electronic act with
 * every change in order of time (D22:45).
 */
export const FullCopy = z.strictObject({
  content: z.enum(["full", "history"]),
  regime: Regime,
  authority: Authority,
  act: ActPlace,
  text: ActTextPayload,
  /** The names of the subject, or what the act calls one who has none. */
  subject: NameInScripts,
  ascendants: z.array(Ascendant).max(2),
  /** Marginal mentions in their order, each fully worded; none is printed as «لا شيء». */
  mentions: z.array(z.string().min(1)),
  formula: z.string().min(1),
  issue: Issue,
  verification: Verification,
});
export type FullCopy = z.infer<typeof FullCopy>;

export const BirthFullCopyPayload = FullCopy.extend({ kind: z.literal("birth_full_copy") });
export type BirthFullCopyPayload = z.infer<typeof BirthFullCopyPayload>;

export const DeathFullCopyPayload = FullCopy.extend({ kind: z.literal("death_full_copy") });
export type DeathFullCopyPayload = z.infer<typeof DeathFullCopyPayload>;
