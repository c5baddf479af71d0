import type { Failure, Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { findSession, sessionToken, type StaffSession, type StaffSurface } from "#lib/auth/index.ts";
import { may, type Permission } from "#lib/auth/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import type { Outcome, Ran } from "./citizen-command.ts";
import type { DeskContext } from "./desk-transaction.ts";
import { enterWithFile, type PostedFile, withFaults } from "./door.ts";
import { cookieOf } from "./secret-cookie.ts";
import { leaveStaff, refuseRight, refuseSignedOut, type Route } from "./staff-command.ts";
import { runForStaff, type StaffContext } from "./staff-transaction.ts";

type Params = Record<string, string>;

type Spec<C extends StaffContext, I, Held, T> = {
  name: string;
  permission: Permission;
  mostFileBytes: number;
  /** The refusal of a form whose file is not there, too large or not whole. */
  refusals: Readonly<Record<"missing" | "tooLarge" | "cutShort", string>>;
  input: (rest: Record<string, unknown>, params: Params) => Result<I>;
  /** Asked before a byte is written anywhere, and again by `run` under its lock. */
  may: (context: C, input: I) => Promise<Result<unknown>>;
  /** Puts the file where it lies until a row names it: outside every transaction. */
  hold: (file: Exclude<PostedFile, string>) => Promise<Result<Held>>;
  run: (context: C, input: I, held: Held) => Promise<Ran<T>>;
  /** Called after every attempt: takes away what was held when no row came to name it. */
  release: (held: Held, session: SessionSettings) => Promise<void>;
  /** What is tried after the commit while the person waits; its refusal is told in place of the value. */
  after: (value: T, session: SessionSettings) => Promise<Result<T>>;
  then: (outcome: Outcome<T>, where: { locale: Locale; params: Params }) => { path: string };
};

type Side<P extends object> = { user: StaffSurface; placeOf: (officer: StaffSession) => P | undefined };

const DESK: Side<{ office: string }> = {
  user: "desk",
  placeOf: ({ office }) => (office === null ? undefined : { office: office.code }),
};

/** A file that staff send from the counter, where they are posted to an office. */
export function deskUpload<I, Held, T>(spec: Spec<DeskContext, I, Held, T>): Route {
  return upload(DESK, spec);
}

/** A file of the keeping of staff: the head of an office sends it from the desk, a manager from oversight. */
export function staffUpload<I, Held, T>(user: "desk" | "oversight", spec: Spec<StaffContext, I, Held, T>): Route {
  return upload({ user, placeOf: () => ({}) }, spec);
}

/**
 * Staff send one file: origin → body, counted → session → may → hold → once (run → audit) in one transaction → after.
 * The sibling of `citizenUpload` for whoever stands behind the counter.
 */
function upload<P extends object, I, Held, T>(side: Side<P>, spec: Spec<StaffContext & P, I, Held, T>): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const entered = await enterWithFile(request, spec.mostFileBytes);
      if (entered instanceof Response) return entered;
      const { meta, rest, file = "missing" } = entered;
      const token = await sessionToken((name) => cookieOf(request, name));
      const officer = token === undefined ? undefined : await findSession(token, side.user);
      if (officer === undefined) return refuseSignedOut(request, side, meta.locale);
      const place = may(officer.role, spec.permission) ? side.placeOf(officer) : undefined;
      if (place === undefined) return refuseRight(request, side, officer, spec.permission, meta.locale);

      const params = (await pending) ?? {};
      const give = (outcome: Outcome<T>): Response =>
        leaveStaff(request, outcome, spec.then(outcome, { locale: meta.locale, params }).path);
      const refused = (failure: Failure): Response => give({ status: "refused", failure });
      if (typeof file === "string") return refused({ code: spec.refusals[file] });
      const input = spec.input(rest, params);
      if (!input.ok) return refused(input.error);

      const session: SessionSettings = { "app.session": officer.token };
      const context = { at: now(), locale: meta.locale, version: meta.version, officer, ...place };
      const asked = await inTransaction(side.user, session, (tx) => spec.may({ ...context, tx }, input.value));
      if (!asked.ok) return refused(asked.error);
      const held = await spec.hold(file);
      if (!held.ok) return refused(held.error);
      const fileHash = Buffer.from(sha256(file.content)).toString("hex");
      const call = { name: spec.name, body: { rest, params, fileHash }, ...meta };
      const ran = await runHeld(spec, held.value, session, () =>
        runForStaff(side.user, officer, call, (staff) => spec.run({ ...staff, ...place }, input.value, held.value)),
      );
      if (!ran.ok) return refused(ran.error);
      const after = await spec.after(ran.value.value, session);
      return after.ok ? give({ status: "done", value: after.value }) : refused(after.error);
    });
}

async function runHeld<Held, R>(
  { release }: { release: (held: Held, session: SessionSettings) => Promise<void> },
  held: Held,
  session: SessionSettings,
  run: () => Promise<R>,
): Promise<R> {
  try {
    return await run();
  } finally {
    await release(held, session);
  }
}
