import type { z } from "zod";
import { problemsOf } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";

/** What was typed as the schema reads it, or its problems by field. */
export function readTyped<B>(
  schema: z.ZodType<B>,
  typed: unknown,
): Result<B, Failure & { problems?: readonly FieldProblem[] }> {
  const read = schema.safeParse(typed);
  return read.success ? ok(read.data) : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
}
