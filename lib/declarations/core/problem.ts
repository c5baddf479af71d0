import { z } from "zod";
import type { FieldProblem } from "#lib/kernel/form-state.ts";

/** Adds a problem whose message is a key of `errors.json` and stops the transformation of this field. */
export function fail(
  ctx: z.core.$RefinementCtx,
  code: string,
  params?: Record<string, string | number>,
  path: string[] = [],
): never {
  ctx.addIssue({ code: "custom", message: code, ...(params ? { params } : {}), path });
  return z.NEVER;
}

/** A zod error as the list that pages draw: dotted field, key, values for the text. */
export function problemsOf(error: z.ZodError, under: string): FieldProblem[] {
  return error.issues.map((issue) => {
    const field = [under, ...issue.path.map(String)].filter((part) => part !== "").join(".");
    const code = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message) ? issue.message : "common.chooseOne";
    const params = issue.code === "custom" ? (issue.params as Record<string, string | number> | undefined) : undefined;
    return params ? { field, code, params } : { field, code };
  });
}
