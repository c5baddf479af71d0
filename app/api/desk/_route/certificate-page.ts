import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { refusedWith } from "./downtime-page.ts";

type Where = { locale: Locale; params: Record<string, string> };

/** The page of a search, which says what was done or why it was not. */
export function searchPage(done: string) {
  return (outcome: Outcome<unknown>, { locale, params: { id = "" } }: Where): { path: string } => {
    const page = `/${locale}/desk/certificates/non-registration/${encodeURIComponent(id)}`;
    return { path: outcome.status === "done" ? `${page}?done=${done}` : refusedWith(page, outcome) };
  };
}

/** The list of certificates, which says what was issued or why it was not. */
export function certificatesPage(outcome: Outcome<unknown>, { locale }: Where): { path: string } {
  const page = `/${locale}/desk/certificates`;
  return { path: outcome.status === "done" ? `${page}?done=issued` : refusedWith(page, outcome) };
}
