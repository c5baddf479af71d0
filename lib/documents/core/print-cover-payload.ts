import { z } from "zod";
import { Bilingual } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** The list on top of a printed job, for the officer who hands it out: what lies under it, in its order. */
export const PrintCoverPayload = z.strictObject({
  kind: z.literal("print_cover"),
  office: Bilingual,
  /** Who collects, as it was written; nothing where a job goes to an authority. */
  collector: line.nullable(),
  lines: z.array(z.strictObject({ serial: line, document: Bilingual, act: line, copies: line })).min(1),
  sheets: line,
  preparedAt: z.iso.datetime(),
  preparedOn: Bilingual,
});
export type PrintCoverPayload = z.infer<typeof PrintCoverPayload>;
