import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { appendAudit } from "#lib/audit/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type SessionSettings, type Tx } from "#lib/platform/db.ts";
import { answerJson, pathOfOurs, seeOther, wantsJson } from "./answer.ts";
import { enter, refuse, withFaults } from "./door.ts";
import { once } from "./idempotency.ts";
import { cookieOf, secretCookieName, secretHashHex } from "./secret-cookie.ts";
import { isId } from "#lib/kernel/ids.ts";

/** What a citizen's use case is given. `declaration` is the file whose secret the browser holds, when the address names one. */
export type CitizenContext = {
  tx: Tx;
  at: Date;
  locale: Locale;
  version: number | undefined;
  declaration: string | null;
};

/** What a use case gives back: its value, the facts for the audit log, and a problem list when answers were kept but are wrong. */
export type Ran<T> = Result<{ value: T; events: readonly AuditEvent[]; problems?: readonly FieldProblem[] }, Failure>;

export type CitizenSpec<I, T> = {
  name: string;
  /** Reads the body; problems are given back with what was typed still on the page. */
  input: (
    rest: Record<string, unknown>,
    params: Record<string, string>,
  ) => Result<I, Failure & { problems?: readonly FieldProblem[] }>;
  run: (context: CitizenContext, input: I) => Promise<Ran<T>>;
  /** The next page, as a path. */
  then: (
    outcome: Outcome<T>,
    where: { locale: Locale; params: Record<string, string> },
  ) => { path: string; cookies?: readonly string[] };
  /** True for commands on one declaration: its secret must be in the browser's cookie. */
  needsSecret: boolean;
};

export type Outcome<T> =
  | { status: "done"; value: T }
  | { status: "invalid"; value?: T; problems: readonly FieldProblem[] }
  | { status: "refused"; failure: Failure };

/** An address without segments of its own carries no parameters at all. */
export type Route = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

/** A citizen's command: origin → secret → parse → once (run → audit) in one transaction → the next page, or JSON. */
export function citizenCommand<I, T>(spec: CitizenSpec<I, T>): Route {
  return citizenRoute(spec, (called) => runOnce(called, (context) => spec.run(context, called.input)));
}

/** A command that came through the door: who called, what was read of the body, and its place among the calls that count once. */
export type Called<I> = {
  context: Omit<CitizenContext, "tx">;
  session: SessionSettings;
  call: Parameters<typeof once>[1];
  input: I;
};

type Done<T> = { value: T; problems: readonly FieldProblem[] };

/** The way of every command of a citizen, around what it does. */
export function citizenRoute<I, T>(
  spec: Omit<CitizenSpec<I, T>, "run">,
  work: (called: Called<I>) => Promise<Result<Done<T>>>,
): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const entered = await enter(request);
      if (entered instanceof Response) return entered;
      const params = (await pending) ?? {};
      const { meta, rest } = entered;
      const { locale, version, key } = meta;
      const give = (outcome: Outcome<T>): Response => leave(request, outcome, spec, locale, params);
      const declaration = params["id"] ?? null;
      const secret =
        declaration === null || !isId(declaration) ? undefined : cookieOf(request, secretCookieName(declaration));
      if (spec.needsSecret && secret === undefined)
        return give({ status: "refused", failure: { code: "declarations.secretMissing" } });

      const input = spec.input(rest, params);
      if (!input.ok) {
        const { problems, ...failure } = input.error;
        return give(problems ? { status: "invalid", problems } : { status: "refused", failure });
      }
      const actor = secret === undefined ? "portal" : (declaration ?? "portal");
      const outcome = await work({
        context: { at: now(), locale, version, declaration },
        session: { "app.secret": secret === undefined ? undefined : secretHashHex(secret) },
        call: { actor, key, route: spec.name, body: { rest, params } },
        input: input.value,
      });
      if (!outcome.ok) return give({ status: "refused", failure: outcome.error });
      const { value, problems } = outcome.value;
      return give(problems.length > 0 ? { status: "invalid", value, problems } : { status: "done", value });
    });
}

/** Runs a citizen's use case once, with its facts for the audit log, in one transaction. */
export function runOnce<I, T>(
  { context, session, call }: Called<I>,
  run: (context: CitizenContext) => Promise<Ran<T>>,
): Promise<Result<Done<T>>> {
  return inTransaction("portal", session, (tx) =>
    once(tx, call, async () => {
      const ran = await run({ ...context, tx });
      if (!ran.ok) return err(ran.error);
      await appendAudit(tx, { kind: "citizen", declaration: context.declaration }, ran.value.events);
      return ok({ value: ran.value.value, problems: ran.value.problems ?? [] });
    }),
  );
}

/** The answer to a citizen: JSON for scripts, else the next page with its cookies. */
export function leave<T>(
  request: Request,
  outcome: Outcome<T>,
  spec: Pick<CitizenSpec<never, T>, "then">,
  locale: Locale,
  params: Record<string, string>,
): Response {
  if (outcome.status === "refused" && outcome.failure.code.startsWith("gate."))
    return refuse(request, 409, outcome.failure);
  const next = spec.then(outcome, { locale, params });
  if (!wantsJson(request)) return seeOther(next.path, next.cookies);
  const response = answerJson(outcome);
  for (const cookie of next.cookies ?? []) response.headers.append("set-cookie", cookie);
  response.headers.set("x-next-page", pathOfOurs(next.path));
  return response;
}
