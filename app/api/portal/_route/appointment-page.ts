import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** The page of a file's appointment, which says what was done or why it was not. */
export function appointmentPage(done: "booked" | "cancelled") {
  return (
    outcome: Outcome<unknown>,
    { locale, params: { id = "" } }: { locale: Locale; params: Record<string, string> },
  ): { path: string } => {
    const page = `/${locale}/track/${encodeURIComponent(id)}/appointment`;
    if (outcome.status === "done") return { path: `${page}?done=${done}` };
    return { path: `${page}?refused=${outcome.status === "refused" ? outcome.failure.code : "common.invalid"}` };
  };
}
