import type { Answers } from "../answers.ts";
import { type FieldValue, type ReviewField, type Reviews, TIME_UNKNOWN } from "../reading-fields.ts";

/** The answers with the officer's corrections laid over them, to be read by the same rules as a citizen's. What was declared stays untouched. */
export function settledAnswers(answers: Answers, fields: readonly ReviewField[], reviews: Reviews): Answers {
  const settled = structuredClone(answers);
  for (const field of fields) {
    const review = reviews[field.path];
    if (review?.verdict === "corrected" && review.verified !== null) lay(settled, field, review.verified);
  }
  return settled;
}

function lay(answers: Answers, field: ReviewField, value: FieldValue): void {
  const parts = field.path.split(".");
  const last = parts.pop() ?? "";
  let here = answers;
  for (const part of parts) {
    const next = here[part];
    if (typeof next !== "object" || Array.isArray(next)) return;
    here = next;
  }
  here[last] = asTyped(field, value);
  if (field.shape !== "time") return;
  if (value === TIME_UNKNOWN) here[`${last}Unknown`] = "yes";
  else delete here[`${last}Unknown`];
}

function asTyped(field: ReviewField, value: FieldValue): Answers | string {
  if (typeof value !== "string") return { ar: value.ar ?? "", latin: value.latin ?? "" };
  switch (field.shape) {
    case "day":
    case "partialDate": {
      const [year = "", month = "", day = ""] = value.split("-");
      return { year, month, day };
    }
    case "time": {
      if (value === TIME_UNKNOWN) return { hour: "", minute: "" };
      const [hour = "", minute = ""] = value.split(":");
      return { hour, minute };
    }
    default:
      return value;
  }
}
