/** A value as the file shows it: one text, or the same thing in several scripts. */
export type FieldValue =
  string | { ar?: string | undefined; latin?: string | undefined; tifinagh?: string | undefined };

/** How a value is drawn: plain text, a name in two scripts, a code with a label, a civil day, a partial date, a time. */
export type FieldShape = "text" | "dual" | "choice" | "day" | "partialDate" | "time" | "place" | "country";

/**
 * One line of the file: what the citizen checks before sending and the officer checks against the scans.
 * `path` is stable (it names the review); `proof` is the kind of document that proves it; `group` the head it stands under.
 */
export type ReviewField = {
  path: string;
  group: string;
  shape: FieldShape;
  value: FieldValue;
  proof: string | null;
};

/** What the officer concluded on one line. A corrected value stands beside the declared one, never in its place. */
export type Review = {
  verdict: "confirmed" | "corrected" | "doubt";
  verified: FieldValue | null;
  reason: string | null;
};
export type Reviews = Readonly<Record<string, Review>>;

/** A file is ready when every line was seen and none is in doubt. */
export function isReviewed(fields: readonly ReviewField[], reviews: Reviews): boolean {
  return fields.every((field) => {
    const verdict = reviews[field.path]?.verdict;
    return verdict === "confirmed" || verdict === "corrected";
  });
}
