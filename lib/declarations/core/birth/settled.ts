import type { Result } from "#lib/kernel/result.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import type { FieldValue, ReviewField, Reviews } from "../reading-fields.ts";
import { type BirthDeclaration, readBirth } from "./birth-declaration.ts";
import { birthReviewFields } from "./review-fields.ts";

/**
 * The declaration as it will enter the act: the answers with the officer's corrections laid over them, read again by the same
 * rules as a citizen's. What was declared stays in the file untouched.
 */
export function settledBirth(
  answers: Answers,
  reviews: Reviews,
): Result<BirthDeclaration, { code: "common.invalid"; problems: FieldProblem[] }> {
  const settled = structuredClone(answers);
  for (const field of birthReviewFields(answers)) {
    const review = reviews[field.path];
    if (review?.verdict === "corrected" && review.verified !== null) lay(settled, field, review.verified);
  }
  return readBirth(settled);
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
      const [hour = "", minute = ""] = value.split(":");
      return { hour, minute };
    }
    default:
      return value;
  }
}
