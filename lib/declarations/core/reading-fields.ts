/** A value as the file shows it: one text, or the same thing in several scripts. */
export type FieldValue =
  string | { ar?: string | undefined; latin?: string | undefined; tifinagh?: string | undefined };

/** The value of a time that nobody knows: said as such, never filled with a minute (FC:328). */
export const TIME_UNKNOWN = "unknown";

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
  /** Written in Latin letters only: the officer writes the Arabic that the act must say. */
  needsArabic?: true;
};

/** What the officer concluded on one line. A corrected value stands beside the declared one, never in its place. */
export type Review = {
  verdict: "confirmed" | "corrected" | "doubt";
  verified: FieldValue | null;
  reason: string | null;
};
export type Reviews = Readonly<Record<string, Review>>;

/** The reason of a correction that only adds the Arabic of a line: a code, worded where it is read. */
export const ARABIC_WRITTEN = "arabicWritten";

/** A file is ready when every line was seen, none is in doubt, and none lacks the Arabic of the act. */
export function isReviewed(fields: readonly ReviewField[], reviews: Reviews): boolean {
  return fields.every((field) => {
    const review = reviews[field.path];
    return review !== undefined && review.verdict !== "doubt" && !lacksArabic(field, review);
  });
}

/** Whether a line would still stand without Arabic: declared in Latin letters only, or corrected so. */
export function lacksArabic(field: Pick<ReviewField, "needsArabic">, review: Review | undefined): boolean {
  const isAsked = field.needsArabic === true;
  if (review?.verdict !== "corrected" || review.verified === null) return isAsked;
  if (typeof review.verified === "string") return false;
  const { ar, latin } = review.verified;
  return (isAsked || Boolean(latin)) && !hasArabic(ar);
}

function hasArabic(text: string | undefined): boolean {
  return text !== undefined && /\p{Script=Arabic}/u.test(text);
}
