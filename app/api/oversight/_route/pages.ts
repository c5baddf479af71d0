import type { Outcome } from "#lib/gate/index.ts";
import type { Failure } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";

type Where = { locale: Locale };

/** The calendar, which says what was done or why it was not. */
export function toCalendar(done: "month" | "suspension" | "holiday") {
  return toPage("calendar", done);
}

/** The recipients of lists and sheets, which say what was done or why it was not. */
export function toRecipients(done: "named" | "ended") {
  return toPage("notices/recipients", done);
}

/** A page of oversight, which says what was done or why it was not. */
export function toPage(of: string, done: string) {
  return (outcome: Outcome<unknown>, { locale }: Where): { path: string } => {
    const page = `/${locale}/oversight/${of}`;
    if (outcome.status === "done") return { path: `${page}?done=${done}` };
    return { path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }) };
  };
}

/** A page with the refusal it has to tell; the values of its text go along as `in.…`. */
export function withRefusal(page: string, { code, params = {} }: Failure): string {
  const query = new URLSearchParams({ refused: code });
  for (const [name, value] of Object.entries(params)) query.set(`in.${name}`, String(value));
  return `${page}?${query.toString()}`;
}
