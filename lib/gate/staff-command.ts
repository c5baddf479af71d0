import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { appendAudit } from "#lib/audit/index.ts";
import {
  findSession,
  noteWrongCode,
  sessionToken,
  staffActor,
  type StaffSession,
  type StaffSurface,
} from "#lib/auth/index.ts";
import { may, type Permission } from "#lib/auth/core/index.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { answerJson, pathOfOurs, seeOther, wantsJson } from "./answer.ts";
import type { Outcome, Ran } from "./citizen-command.ts";
import { enter, enterWithFile, type PostedFile, refuse, withFaults } from "./door.ts";
import { cookieOf } from "./secret-cookie.ts";
import { runForStaff, type StaffContext } from "./staff-transaction.ts";

/** `typed` is the body as it was posted, for a page that shows it again. */
type Where = { locale: Locale; params: Record<string, string>; typed: Readonly<Record<string, unknown>> };

/** A command of staff. `mostFileBytes` says that its form brings one file, which `input` is given. */
export type StaffSpec<C extends StaffContext, I, T> = {
  name: string;
  permission: Permission;
  mostFileBytes?: number;
  input: (
    rest: Record<string, unknown>,
    params: Record<string, string>,
    file: PostedFile,
  ) => Result<I, Failure & { problems?: readonly FieldProblem[] }>;
  run: (context: C, input: I) => Promise<Ran<T>>;
  then: (outcome: Outcome<T>, where: Where) => { path: string };
};

/** One side of the house: its database user, what a person needs to work there, and where its plain forms go when they are refused. */
export type StaffSide<P extends object> = {
  user: StaffSurface;
  placeOf: (officer: StaffSession) => P | undefined;
  pages?: { signIn: (locale: Locale) => string; home: (locale: Locale, failure: Failure) => string };
};

export type Route = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

/** The command of one side: origin → session → may → parse → once → (run → audit) in one transaction → JSON, or the next page. */
export function staffCommand<P extends object, I, T>(
  side: StaffSide<P>,
  spec: StaffSpec<StaffContext & P, I, T>,
): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const entered =
        spec.mostFileBytes === undefined ? await enter(request) : await enterWithFile(request, spec.mostFileBytes);
      if (entered instanceof Response) return entered;
      const { meta, rest, file = "missing" } = entered;
      const token = await sessionToken((name) => cookieOf(request, name));
      const officer = token === undefined ? undefined : await findSession(token, side.user);
      if (officer === undefined) return refuseSignedOut(request, side, meta.locale);
      const place = may(officer.role, spec.permission) ? side.placeOf(officer) : undefined;
      if (place === undefined) return refuseRight(request, side, officer, spec.permission, meta.locale);

      const params = (await pending) ?? {};
      const give = (outcome: Outcome<T>): Response =>
        leaveStaff(request, outcome, spec.then(outcome, { locale: meta.locale, params, typed: rest }).path);
      const input = spec.input(rest, params, file);
      if (!input.ok) {
        const { problems, ...failure } = input.error;
        return give(problems ? { status: "invalid", problems } : { status: "refused", failure });
      }
      const fileHash = typeof file === "object" ? Buffer.from(sha256(file.content)).toString("hex") : undefined;
      const call = { name: spec.name, body: { rest, params, fileHash }, ...meta };
      const outcome = await runForStaff(side.user, officer, call, (context) =>
        spec.run({ ...context, ...place }, input.value),
      );
      if (!outcome.ok && outcome.error.code === "auth.codeWrong") await noteWrongCode(officer);
      if (!outcome.ok) return give({ status: "refused", failure: outcome.error });
      const { value, problems } = outcome.value;
      return give(problems.length > 0 ? { status: "invalid", value, problems } : { status: "done", value });
    });
}

/** Nobody is signed in: told to scripts, and to a side's own sign-in page where it has one. */
export function refuseSignedOut(request: Request, { pages }: StaffSide<object>, locale: Locale): Response {
  return pages && !wantsJson(request)
    ? seeOther(pages.signIn(locale))
    : refuse(request, 401, { code: "auth.signedOut" });
}

/** The role may not: told, and kept in the log. */
export async function refuseRight(
  request: Request,
  { user, pages }: StaffSide<object>,
  officer: StaffSession,
  permission: Permission,
  locale: Locale,
): Promise<Response> {
  await inTransaction(user, { "app.session": officer.token }, async (tx) => {
    await appendAudit(tx, staffActor(officer), [
      { type: "auth.rightRefused", subject: { kind: "account", id: officer.accountId }, detail: { permission } },
    ]);
    return ok(null);
  });
  const failure = { code: "auth.notAllowed" };
  return pages && !wantsJson(request) ? seeOther(pages.home(locale, failure)) : refuse(request, 403, failure);
}

/** The typed result as JSON with the address of the next page, or that page. */
export function leaveStaff<T>(request: Request, outcome: Outcome<T>, path: string): Response {
  if (!wantsJson(request)) return seeOther(path);
  const response = answerJson(outcome);
  response.headers.set("x-next-page", pathOfOurs(path));
  return response;
}
