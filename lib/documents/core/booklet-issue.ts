import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Regime } from "./payload-parts.ts";
import { COLLECTOR_PAPERS, PAPER_NUMBERS } from "./handing-out.ts";
import { typedLine } from "./typed-line.ts";

/** The kind of a booklet on the verification page. */
export const BOOKLET_CODE = { familyBooklet: "family_booklet" } as const;

/** A booklet goes to whose it is, or to the legal representative (L36:44, D22:43). */
export const BOOKLET_QUALITIES = ["holder", "guardian"] as const;

/** Why a booklet takes the place of the one before: the family changed, or the paper was lost or spoiled (D99:30). */
export const BOOKLET_REASONS = ["updated", "lost", "damaged"] as const;
type BookletReason = (typeof BOOKLET_REASONS)[number];

/** What the desk types to issue a booklet: whose, in the place of another or not, and who collects it on what paper. */
export const BookletInput = z
  .strictObject({
    holder: z.string().refine(isId, "gate.malformed"),
    reason: z.union([z.literal("").transform(() => null), z.enum(BOOKLET_REASONS)]).default(null),
    quality: z.enum(BOOKLET_QUALITIES, "documents.collectorQualityMissing"),
    name: typedLine("documents.collectorNameMissing", 120),
    paperKind: z.enum(COLLECTOR_PAPERS, "documents.collectorPaperMissing"),
    paperNumber: z.string("documents.collectorPaperMissing"),
    deed: z.string().default(""),
  })
  .transform(({ paperNumber, deed, ...typed }, context) => {
    const number = PAPER_NUMBERS[typed.paperKind].safeParse(paperNumber);
    for (const { message } of number.error?.issues ?? [])
      context.addIssue({ code: "custom", message, path: ["paperNumber"] });
    const title = typed.quality === "guardian" ? typedLine("booklet.deedMissing", 80).safeParse(deed) : undefined;
    for (const { message } of title?.error?.issues ?? []) context.addIssue({ code: "custom", message, path: ["deed"] });
    return { ...typed, paperNumber: number.data ?? "", deed: title?.data ?? null };
  });
export type BookletInput = z.output<typeof BookletInput>;

/**
 * Whether a booklet may be issued: by an office that keeps electronic acts (L36:44), to whoever shows the card that the act's holder has, and in the
 * place of an earlier one only with a reason.
 */
export function decideBooklet(
  { reason, quality, paperKind, paperNumber }: Pick<BookletInput, "reason" | "quality" | "paperKind" | "paperNumber">,
  { regime, earlier, card }: { regime: Regime | undefined; earlier: number; card: string | null },
): Result<{ reason: BookletReason | null }> {
  if (regime !== "R36") return err({ code: "booklet.officeOfPaper" });
  if (quality === "holder" && paperKind === "cnie" && card !== null && card !== paperNumber)
    return err({ code: "booklet.otherCard" });
  if (earlier > 0 && reason === null) return err({ code: "booklet.reasonMissing" });
  return ok({ reason: earlier > 0 ? reason : null });
}
