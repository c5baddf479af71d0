import type { Outcome } from "#lib/gate/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { keepTyped } from "../../_route/keep-typed.ts";

type Where = { locale: Locale; typed?: Readonly<Record<string, unknown>> };

/** The page of the office's appointments, which says what was done or why it was not. */
export function appointmentsPage<T>(
  done: "schedule" | "closed" | "opened" | "settled",
  pageOf: (value: T | undefined) => string = () => "appointments/settings",
) {
  return (outcome: Outcome<T>, { locale, typed }: Where): { path: string } => {
    const page = `/${locale}/desk/${pageOf(outcome.status === "done" ? outcome.value : undefined)}`;
    const mark = page.includes("?") ? "&" : "?";
    if (outcome.status === "done") return { path: `${page}${mark}done=${done}` };
    const code = outcome.status === "refused" ? outcome.failure.code : (outcome.problems[0]?.code ?? "common.invalid");
    return { path: keepTyped(`${page}${mark}refused=${code}`, outcome, { form: done, typed }) };
  };
}
