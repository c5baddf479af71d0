import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { refusedWith } from "./downtime-page.ts";

/** The page of the booklets of an act's holder, which says what was done or why it was not. */
export function bookletPage(done: "issued" | "card") {
  return (
    outcome: Outcome<unknown>,
    { locale, params: { actId = "" } }: { locale: Locale; params: Record<string, string> },
  ): { path: string } => {
    const page = `/${locale}/desk/acts/${encodeURIComponent(actId)}/booklet`;
    return { path: outcome.status === "done" ? `${page}?done=${done}` : refusedWith(page, outcome) };
  };
}
