import { z } from "zod";
import { ActTextPayload, Authority, NameInScripts } from "./payload-parts.ts";

/**
 * The wording that an office of paper registers copies by hand into its two originals (D99:3, D99:12).
 * It carries no act number: the number is the register's, written on the paper first.
 */
export const PaperWordingPayload = z.strictObject({
  kind: z.literal("paper_wording"),
  actKind: z.enum(["birth", "death", "mention"]),
  reference: z.string().min(1),
  authority: Authority,
  text: ActTextPayload,
  subject: NameInScripts,
  preparedAt: z.iso.datetime(),
  preparedOn: z.string().min(1),
  preparedBy: z.string().min(1),
  /** An office abroad copies it into three originals, and answers to foreign affairs (D99:3, L36:8). */
  isConsular: z.literal(true).optional(),
});
export type PaperWordingPayload = z.infer<typeof PaperWordingPayload>;
