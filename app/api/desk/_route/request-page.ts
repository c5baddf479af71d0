import type { z } from "zod";
import { problemsOf } from "#lib/declarations/core/index.ts";
import type { Outcome } from "#lib/gate/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";

type Refused = Failure & { problems?: readonly FieldProblem[] };

/** What is done to the request in the address. */
export function onRequest<B>(schema: z.ZodType<B>) {
  return (
    rest: Record<string, unknown>,
    { id = "" }: Record<string, string>,
  ): Result<{ id: string; body: B }, Refused> => {
    if (!isId(id)) return err({ code: "requests.notFound" });
    const read = schema.safeParse(rest);
    return read.success
      ? ok({ id, body: read.data })
      : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  };
}

/** The page of the request, which says why something was not done. */
export function requestPage(
  outcome: Outcome<unknown>,
  { locale, params: { id = "" } }: { locale: Locale; params: Record<string, string> },
): { path: string } {
  const page = `/${locale}/desk/requests/${encodeURIComponent(id)}`;
  if (outcome.status === "done") return { path: `${page}?done=yes` };
  if (outcome.status === "invalid") return { path: `${page}?refused=${outcome.problems[0]?.code ?? "common.invalid"}` };
  return { path: `${page}?refused=${outcome.failure.code}` };
}
