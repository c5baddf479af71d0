import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import {
  type Declaration,
  lacksArabic,
  type Review,
  reviewFieldsOf,
  type Reviews,
  settledFile,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { arabicMissing, fact, liveReviews, lockForOfficer } from "./review.ts";

/** What the officer concluded on one line of a file. */
type Verdict = { path: string; review: Review };

const REVIEWED = ["submitted", "retrieved", "ready", "overdue"];

/**
 * Confirms, corrects (the declared value stays beside it) or doubts lines of one file: all of them or none, one audit event each.
 * Of two verdicts on one line the last counts. Undone by reviewing again. Refuses a line the file does not have, a line confirmed or
 * corrected while its Arabic is missing, and a correction that could not stand in the act.
 */
export async function reviewFields(
  context: DeskContext,
  { id, verdicts }: { id: string; verdicts: readonly Verdict[] },
): Promise<Ran<{ reviews: Reviews }>> {
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  if (!REVIEWED.includes(file.status))
    return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  const lines = reviewFieldsOf(file);
  const reviews: Reviews = Object.fromEntries(verdicts.map(({ path, review }) => [path, review]));
  const given = Object.entries(reviews).map(([path, review]) => ({
    path,
    review,
    line: lines.find((one) => one.path === path),
  }));
  if (given.some(({ line }) => line === undefined)) return err({ code: "declarations.noSuchField" });
  const unwritten = given.flatMap(({ line, review }) =>
    line && review.verdict !== "doubt" && lacksArabic(line, review) ? [line] : [],
  );
  if (unwritten.length > 0) return err(arabicMissing(unwritten));
  const corrected = given.filter(({ review }) => review.verdict === "corrected").map(({ path }) => path);
  if (corrected.length > 0 && settlesBadly(file, { ...(await liveReviews(context.tx, file)), ...reviews }, corrected))
    return err({ code: "declarations.correctionInvalid" });
  for (const { path, review, line } of given)
    await store.saveReview(context.tx, id, {
      field: path,
      declared: line?.value ?? "",
      review,
      accountId: context.officer.accountId,
      at: context.at,
    });
  return ok({
    value: { reviews },
    events: given.map(({ path, review }) =>
      fact("declaration.fieldReviewed", id, { field: path, verdict: review.verdict }),
    ),
  });
}

/** Whether the file, read with these reviews, has a problem at one of the corrected lines or in its section as a whole. */
function settlesBadly(file: Declaration, reviews: Reviews, corrected: readonly string[]): boolean {
  const settled = settledFile(file, reviews);
  return (
    !settled.ok &&
    settled.error.problems.some(({ field }) =>
      corrected.some((path) => field === path || field.startsWith(`${path}.`) || field === path.split(".")[0]),
    )
  );
}
