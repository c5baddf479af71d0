import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { refusedWith } from "./downtime-page.ts";

type Where = { locale: Locale; params: Record<string, string> };

/** The page of a ruling on an act, which says what was done or why it was not. */
export function rulingPage(done: string) {
  return (outcome: Outcome<{ id: string }>, { locale, params: { id = "" } }: Where): { path: string } => {
    const page = `/${locale}/desk/rulings/${encodeURIComponent(id)}`;
    if (outcome.status !== "done") return { path: refusedWith(page, outcome) };
    return { path: `/${locale}/desk/rulings/${outcome.value.id}?done=${done}` };
  };
}
