import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Failure, Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { findOwnInstitution, findSession, sessionToken } from "#lib/auth/index.ts";
import { may, type Permission } from "#lib/auth/core/index.ts";
import { err } from "#lib/kernel/result.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { SessionSettings } from "#lib/platform/db.ts";
import type { Outcome, Ran } from "./citizen-command.ts";
import { enter, enterWithFile, type PostedFile, withFaults } from "./door.ts";
import { INSTITUTION, type InstitutionContext } from "./institution-command.ts";
import { cookieOf } from "./secret-cookie.ts";
import { leaveStaff, refuseRight, refuseSignedOut, type Route } from "./staff-command.ts";
import { runForStaff } from "./staff-transaction.ts";

type Params = Record<string, string>;
type Where = { locale: Locale; params: Params };

type Spec<I, Held, T> = {
  name: string;
  permission: Permission;
  mostFileBytes: number;
  /** The refusal of a form whose file is too large or not whole. */
  refusals: Readonly<Record<"tooLarge" | "cutShort", string>>;
  input: (rest: Record<string, unknown>, params: Params) => Result<I, Failure & { problems?: readonly FieldProblem[] }>;
  /** Puts the file where it lies until a row names it: outside every transaction. */
  hold: (file: Exclude<PostedFile, string>) => Promise<Result<Held>>;
  run: (context: InstitutionContext, input: I, held: Held | undefined) => Promise<Ran<T>>;
  /** Called after every attempt: takes away what was held when no row came to name it. */
  release: (held: Held, session: SessionSettings) => Promise<void>;
  then: (outcome: Outcome<T>, where: Where) => { path: string };
};

/**
 * A command of an institution that may bring one file, as a form; scripts may post JSON without one: origin → body, counted → session → may → parse →
 * hold → once (run → audit) in one transaction → JSON, or the next page.
 */
export function institutionUpload<I, Held, T>(spec: Spec<I, Held, T>): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
      const entered = isForm ? await enterWithFile(request, spec.mostFileBytes) : await enter(request);
      if (entered instanceof Response) return entered;
      const { meta, rest, file = "missing" } = entered;
      const token = await sessionToken((name) => cookieOf(request, name));
      const officer = token === undefined ? undefined : await findSession(token, "institution");
      if (officer === undefined) return refuseSignedOut(request, INSTITUTION, meta.locale);
      if (!may(officer.role, spec.permission))
        return refuseRight(request, INSTITUTION, officer, spec.permission, meta.locale);

      const params = (await pending) ?? {};
      const give = (outcome: Outcome<T>): Response =>
        leaveStaff(request, outcome, spec.then(outcome, { locale: meta.locale, params }).path);
      const refused = (failure: Failure): Response => give({ status: "refused", failure });
      if (file === "tooLarge" || file === "cutShort") return refused({ code: spec.refusals[file] });
      const input = spec.input(rest, params);
      if (!input.ok) return refused(input.error);
      const held = file === "missing" ? undefined : await spec.hold(file);
      if (held && !held.ok) return refused(held.error);

      const session: SessionSettings = { "app.session": officer.token };
      const fileHash = typeof file === "object" ? Buffer.from(sha256(file.content)).toString("hex") : undefined;
      const call = { name: spec.name, body: { rest, params, fileHash }, ...meta };
      try {
        const ran = await runForStaff("institution", officer, call, async (context) => {
          const institution = await findOwnInstitution(context.tx);
          return institution
            ? spec.run({ ...context, institution }, input.value, held?.value)
            : err({ code: "auth.notAllowed" });
        });
        if (!ran.ok) return refused(ran.error);
        const { value, problems } = ran.value;
        return give(problems.length > 0 ? { status: "invalid", value, problems } : { status: "done", value });
      } finally {
        if (held) await spec.release(held.value, session);
      }
    });
}
