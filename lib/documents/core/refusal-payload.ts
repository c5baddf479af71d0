import { z } from "zod";
import { REFUSAL_REASONS } from "#lib/declarations/core/index.ts";
import { Authority, Bilingual, Regime } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** The reasoned refusal of a declaration, or of a request for a mention, with the ways of appeal (law 55-19:18, 21). */
export const RefusalPayload = z.strictObject({
  kind: z.literal("refusal"),
  eventKind: z.enum(["birth", "death", "marriage", "divorce"]),
  regime: Regime,
  ground: z.enum(REFUSAL_REASONS),
  reference: line,
  authority: Authority,
  subject: Bilingual,
  submittedOn: Bilingual,
  /** The papers that were asked for and did not come, where that is the reason. */
  missing: z.array(Bilingual).max(24),
  /** Who hears the appeal: the president of the council for an office of a commune, the ministry for one abroad. */
  appealTo: z.enum(["interior", "foreignAffairs"]),
  appealBy: Bilingual,
  officer: Bilingual,
  issuedAt: z.iso.datetime(),
  issuedOn: Bilingual,
});
export type RefusalPayload = z.infer<typeof RefusalPayload>;
