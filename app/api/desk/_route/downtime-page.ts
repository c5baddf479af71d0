import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

type Where = { locale: Locale; params: Record<string, string> };

/** A page of the desk with the code of what was refused, for a form that was sent without scripts. */
export function refusedWith(page: string, outcome: Outcome<unknown>): string {
  if (outcome.status === "done") return page;
  const code = outcome.status === "refused" ? outcome.failure.code : (outcome.problems[0]?.code ?? "common.invalid");
  return `${page}?refused=${code}`;
}

/** The page of the interruption, which says what was done or why it was not. */
export function interruptionPage(done: "ended" | "given" | "settled" | "scanned") {
  return (outcome: Outcome<unknown>, { locale, params: { id = "" } }: Where): { path: string } => {
    const page = `/${locale}/desk/downtime/${encodeURIComponent(id)}`;
    return { path: outcome.status === "done" ? `${page}?done=${done}` : refusedWith(page, outcome) };
  };
}
