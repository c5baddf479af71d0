import { z } from "zod";
import { ActPlace, ActTextPayload, Authority, Issue, NameInScripts, Regime, Verification } from "./payload-parts.ts";

/**
 * A copy of a birth act, fully worded. `full` is the whole act in its latest state (L36:43, D99:36); `history` gives the
 * electronic act with every change in order of time (D22:45).
 */
export const BirthFullCopyPayload = z.strictObject({
  kind: z.literal("birth_full_copy"),
  content: z.enum(["full", "history"]),
  regime: Regime,
  authority: Authority,
  act: ActPlace,
  text: ActTextPayload,
  subject: NameInScripts,
  ascendants: z.array(z.strictObject({ relation: z.enum(["father", "mother"]), name: NameInScripts })).max(2),
  /** Marginal mentions in their order, each fully worded; none is printed as «لا شيء». */
  mentions: z.array(z.string().min(1)),
  formula: z.string().min(1),
  issue: Issue,
  verification: Verification,
});
export type BirthFullCopyPayload = z.infer<typeof BirthFullCopyPayload>;
