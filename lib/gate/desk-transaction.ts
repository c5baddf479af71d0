import type { Failure, Result } from "#lib/kernel/result.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { Ran } from "./citizen-command.ts";
import { runForStaff, type StaffCall, type StaffContext, type StaffDone } from "./staff-transaction.ts";

/** What an officer's use case is given: who, where, when, and the version of the record the screen showed. */
export type DeskContext = StaffContext & { office: string };

export type DeskCall = StaffCall;

/** once → run → audit, in one transaction of the desk: all of it or nothing, and one effect per key. */
export function runAtDesk<T>(
  officer: StaffSession,
  office: string,
  call: DeskCall,
  run: (context: DeskContext) => Promise<Ran<T>>,
): Promise<Result<StaffDone<T>, Failure>> {
  return runForStaff("desk", officer, call, (context) => run({ ...context, office }));
}
