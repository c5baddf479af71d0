import type { Outcome } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { keepTyped } from "../../_route/keep-typed.ts";
import { withRefusal } from "./pages.ts";

type Done = "created" | "status" | "factor" | "posting" | "handover" | "delegated" | "delegationEnded";
type Where = { locale: Locale; params: Record<string, string>; typed?: Readonly<Record<string, unknown>> };

/** The page of an account, which says what was done or why it was not. */
export function toAccount(done: Done) {
  return (outcome: Outcome<{ account: string }>, { locale, params, typed }: Where): { path: string } => {
    const staff = `/${locale}/oversight/staff`;
    if (outcome.status === "done") return { path: `${staff}/${outcome.value.account}?done=${done}` };
    const failure: Failure = outcome.status === "refused" ? outcome.failure : firstOf(outcome.problems);
    const id = params["id"];
    const page = withRefusal(id === undefined ? `${staff}/new` : `${staff}/${encodeURIComponent(id)}`, failure);
    return { path: keepTyped(page, outcome, { form: done, typed }) };
  };
}

function firstOf(problems: readonly { code: string }[]): Failure {
  return { code: problems[0]?.code ?? "common.invalid" };
}

/** The account in the address. */
export function accountIn({ id = "" }: Record<string, string>): Result<{ account: string }> {
  return isId(id) ? ok({ account: id }) : err({ code: "staff.notFound" });
}

/** The account in the address, and nothing in the body. */
export function accountOnly(
  rest: Record<string, unknown>,
  params: Record<string, string>,
): Result<{ account: string }> {
  return Object.keys(rest).length === 0 ? accountIn(params) : err({ code: "gate.unknownField" });
}
