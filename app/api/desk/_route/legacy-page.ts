import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { refusedWith } from "./downtime-page.ts";

type Where = { locale: Locale; params: Record<string, string> };

/** The page of the paper act, which says what was done or why it was not. */
export function legacyPage(done: string) {
  return (outcome: Outcome<unknown>, { locale, params: { id = "" } }: Where): { path: string } => {
    const page = `/${locale}/desk/legacy/${encodeURIComponent(id)}`;
    return { path: outcome.status === "done" ? `${page}?done=${done}` : refusedWith(page, outcome) };
  };
}
