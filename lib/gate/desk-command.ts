import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { findSession, sessionToken, staffActor, type StaffSession } from "#lib/auth/index.ts";
import { may, type Permission } from "#lib/auth/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { answerJson, seeOther, wantsJson } from "./answer.ts";
import type { Outcome, Ran } from "./citizen-command.ts";
import { enter, refuse, withFaults } from "./door.ts";
import { once } from "./idempotency.ts";
import { cookieOf } from "./secret-cookie.ts";

/** What an officer's use case is given: who, where, when, and the version of the record the screen showed. */
export type DeskContext = { tx: Tx; at: Date; locale: Locale; version: number | undefined; officer: StaffSession; office: string };

type Spec<I, T> = {
  name: string;
  permission: Permission;
  input: (rest: Record<string, unknown>, params: Record<string, string>) => Result<I, Failure & { problems?: readonly FieldProblem[] }>;
  run: (context: DeskContext, input: I) => Promise<Ran<T>>;
  then: (outcome: Outcome<T>, where: { locale: Locale; params: Record<string, string> }) => { path: string };
};

type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** An officer's command: origin → session → may → parse → once → (run → audit) in one transaction → JSON, or the next page. */
export function deskCommand<I, T>(spec: Spec<I, T>): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const entered = await enter(request);
      if (entered instanceof Response) return entered;
      const token = await sessionToken((name) => cookieOf(request, name));
      const officer = token === undefined ? undefined : await findSession(token);
      if (officer === undefined) return refuse(request, 401, { code: "auth.signedOut" });
      if (!may(officer.role, spec.permission) || officer.office === null) return refuseRight(request, officer, spec.permission);

      const { meta, rest } = entered;
      const params = await pending;
      const office = officer.office.code;
      const input = spec.input(rest, params);
      if (!input.ok) {
        const { problems, ...failure } = input.error;
        return leave(request, problems ? { status: "invalid", problems } : { status: "refused", failure }, spec, meta.locale, params);
      }
      const outcome = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
        once(tx, { actor: officer.accountId, key: meta.key, route: spec.name, body: { rest, params } }, async () => {
          const ran = await spec.run({ tx, at: now(), locale: meta.locale, version: meta.version, officer, office }, input.value);
          if (!ran.ok) return err(ran.error);
          await appendAudit(tx, staffActor(officer), ran.value.events);
          return ok({ value: ran.value.value, problems: ran.value.problems ?? [] });
        }),
      );
      if (!outcome.ok) return leave(request, { status: "refused", failure: outcome.error }, spec, meta.locale, params);
      const { value, problems } = outcome.value;
      return leave(request, problems.length > 0 ? { status: "invalid", value, problems } : { status: "done", value }, spec, meta.locale, params);
    });
}

async function refuseRight(request: Request, officer: StaffSession, permission: Permission): Promise<Response> {
  await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    await appendAudit(tx, staffActor(officer), [
      { type: "auth.rightRefused", subject: { kind: "account", id: officer.accountId }, detail: { permission } },
    ]);
    return ok(null);
  });
  return refuse(request, 403, { code: "auth.notAllowed" });
}

function leave<I, T>(request: Request, outcome: Outcome<T>, spec: Spec<I, T>, locale: Locale, params: Record<string, string>): Response {
  const next = spec.then(outcome, { locale, params });
  if (!wantsJson(request)) return seeOther(next.path);
  const response = answerJson(outcome);
  response.headers.set("x-next-page", next.path);
  return response;
}
