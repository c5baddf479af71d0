import type { Outcome } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** A command that takes nothing but the request in its address. */
export function nothingPosted(rest: Record<string, unknown>): Result<object> {
  return Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" });
}

/** The page that follows a request, with the refusal where there is one. */
export function backToTracking(
  outcome: Outcome<unknown>,
  { locale, params: { id = "" } }: { locale: Locale; params: Record<string, string> },
): { path: string } {
  const page = `/${locale}/documents/${encodeURIComponent(id)}/track`;
  return { path: outcome.status === "refused" ? `${page}?refused=${outcome.failure.code}` : page };
}
