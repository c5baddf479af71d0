import type { Outcome } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { keepTyped } from "../../_route/keep-typed.ts";

type Where = { locale: Locale; params: Record<string, string>; typed: Readonly<Record<string, unknown>> };
type Done = "address" | "paper" | "acknowledge" | "execute" | "refuse" | "close" | "bind" | "unbind" | "pass" | "slip";

/** The notice in the address with what its form says; refuses fields that the form has not. */
export function onNotice<I extends object>(
  fields: readonly string[],
  read: (typed: Record<string, unknown>) => Result<I>,
) {
  return (rest: Record<string, unknown>, params: Record<string, string>): Result<I & { id: string }, Failure> => {
    const id = params["id"] ?? "";
    if (!isId(id)) return err({ code: "notices.notFound" });
    if (Object.keys(rest).some((name) => !fields.includes(name))) return err({ code: "gate.unknownField" });
    const typed = read(rest);
    return typed.ok ? ok({ ...typed.value, id }) : typed;
  };
}

/** The page of the notice, which says what was done or why it was not. */
export function noticePage(done: Done) {
  return (outcome: Outcome<unknown>, { locale, params: { id = "" }, typed }: Where): { path: string } => {
    const page = `/${locale}/desk/notices/${encodeURIComponent(id)}`;
    if (outcome.status === "done") return { path: `${page}?done=${done}` };
    const code = outcome.status === "refused" ? outcome.failure.code : (outcome.problems[0]?.code ?? "common.invalid");
    return { path: keepTyped(`${page}?refused=${code}`, outcome, { form: done, typed }) };
  };
}
