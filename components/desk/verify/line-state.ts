import type { Review } from "#lib/declarations/core/index.ts";
import type { FileView, Line } from "./file-view.ts";

/** Whether the officer must still write this line in Arabic: a correction without it is never kept. */
export function awaitsArabic({ needsArabic }: Pick<Line, "needsArabic">, review: Review | undefined): boolean {
  return needsArabic && review?.verdict !== "corrected";
}

/** Whether the spelling of this line still stands without the reason that it needs (L36:47). */
export function awaitsReason({ needsReason }: Pick<Line, "needsReason">, review: Review | undefined): boolean {
  return needsReason && !review?.reason;
}

/** Whether something was concluded on this line that may stand: in Arabic and with its reason, or in doubt. */
export function isSeen(line: Line, reviews: FileView["reviews"]): boolean {
  const review = reviews[line.path];
  return (
    review !== undefined && (review.verdict === "doubt" || (!awaitsArabic(line, review) && !awaitsReason(line, review)))
  );
}
