import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, type StaffSession, type StaffSurface } from "#lib/auth/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { Ran } from "./citizen-command.ts";
import { once } from "./idempotency.ts";

/** What the use case of a member of staff is given: who, when, and the version of the record the screen showed. */
export type StaffContext = { tx: Tx; at: Date; locale: Locale; version: number | undefined; officer: StaffSession };

/** One request: its idempotency key, the name of the command, the body that the key stands for, and what the screen showed. */
export type StaffCall = { name: string; key: string; body: unknown; locale: Locale; version: number | undefined };

/** The value of a use case, and what is wrong with answers that were kept all the same. */
export type StaffDone<T> = { value: T; problems: readonly FieldProblem[] };

/** once → run → audit, in one transaction of a side: all of it or nothing, and one effect per key. */
export function runForStaff<T>(
  user: StaffSurface,
  officer: StaffSession,
  call: StaffCall,
  run: (context: StaffContext) => Promise<Ran<T>>,
): Promise<Result<StaffDone<T>, Failure>> {
  const { name, key, body, locale, version } = call;
  return inTransaction(user, { "app.session": officer.token }, (tx) =>
    once<StaffDone<T>>(tx, { actor: officer.accountId, key, route: name, body }, async () => {
      const ran = await run({ tx, at: now(), locale, version, officer });
      if (!ran.ok) return err(ran.error);
      await appendAudit(tx, staffActor(officer), ran.value.events);
      return ok({ value: ran.value.value, problems: ran.value.problems ?? [] });
    }),
  );
}
