import type { Outcome } from "#lib/gate/index.ts";
import type { Failure } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { keepTyped } from "../_route/keep-typed.ts";
import { withRefusal } from "../oversight/_route/pages.ts";

/** The sides on which staff are kept: managers keep the country's, the head of an office its own. */
export type StaffSide = "oversight" | "desk";

export type Where = { locale: Locale; params: Record<string, string>; typed?: Readonly<Record<string, unknown>> };

type Done =
  | "created"
  | "status"
  | "factor"
  | "posting"
  | "posted"
  | "handover"
  | "delegated"
  | "delegationEnded"
  | "copySent"
  | "specimen"
  | "absence"
  | "back"
  | "replaced";

/** The page of an account, which says what was done or why it was not. */
export function toAccount(side: StaffSide, done: Done) {
  return (outcome: Outcome<{ account: string }>, { locale, params, typed }: Where): { path: string } => {
    const staff = `/${locale}/${side}/staff`;
    const id = params["id"];
    if (outcome.status === "done") return { path: `${staff}/${id ?? outcome.value.account}?done=${done}` };
    const failure: Failure = outcome.status === "refused" ? outcome.failure : firstOf(outcome.problems);
    const page = withRefusal(id === undefined ? `${staff}/new` : `${staff}/${encodeURIComponent(id)}`, failure);
    return { path: keepTyped(page, outcome, { form: done, typed }) };
  };
}

function firstOf(problems: readonly { code: string }[]): Failure {
  return { code: problems[0]?.code ?? "common.invalid" };
}
