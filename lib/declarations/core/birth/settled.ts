import type { Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { type Invalid, settledAnswers } from "../form/index.ts";
import type { Reviews } from "../reading-fields.ts";
import { type BirthDeclaration, readBirth } from "./birth-declaration.ts";
import { birthReviewFields } from "./review-fields.ts";

/** The declaration as it will enter the act: the answers with the officer's corrections laid over them. */
export function settledBirth(answers: Answers, reviews: Reviews): Result<BirthDeclaration, Invalid> {
  return readBirth(settledAnswers(answers, birthReviewFields(answers), reviews));
}
