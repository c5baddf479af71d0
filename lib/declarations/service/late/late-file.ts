import type { AuditEvent } from "#lib/audit/core/index.ts";
import { deadlineStatus } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { lateTitleOf } from "#lib/rulings/core/index.ts";
import { type LateFile, listLateRulings } from "#lib/rulings/index.ts";
import { type Declaration, isInHand } from "../../core/index.ts";
import { lockForOfficer } from "../review.ts";
import { becomeOverdue } from "./become-overdue.ts";

/** A locked file past its term, and what the log has to hold of how it came to be so. */
export type LockedLate = { file: Declaration; late: LateFile; events: AuditEvent[] };

/**
 * A file past its term, locked for this officer: overdue, or declared too late and not yet found so by the night. Refuses one that is in
 * time, that waits for its decision, or that has its title.
 */
export async function lockOverdue(context: DeskContext, id: string): Promise<Result<LockedLate>> {
  const locked = await lockForOfficer(context, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  const { status, regime, eventOn } = file;
  if (regime === null) return err({ code: "declarations.notPossibleNow", params: { status } });
  const late = { declarationId: id, regime, eventOn };
  if (status === "overdue") return ok({ file, late, events: [] });
  if (!(await isPastTerm(context, file))) return err({ code: "declarations.notPossibleNow", params: { status } });
  return ok({ file, late, events: await becomeOverdue(context.tx, file, context.at) });
}

async function isPastTerm({ tx, at }: DeskContext, file: Declaration): Promise<boolean> {
  if (file.deadline === null || file.deadlineMetOn !== null || !isInHand(file.status)) return false;
  if (!deadlineStatus(file.deadline, civilDayAt(at)).late) return false;
  return lateTitleOf(await listLateRulings(tx, file.id)) === undefined;
}

/** A file that waits for its decision, locked for this officer. */
export async function lockAsked(context: DeskContext, id: string): Promise<Result<LockedLate>> {
  const locked = await lockForOfficer(context, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  if (file.status !== "late_request" || file.regime === null)
    return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  return ok({ file, late: { declarationId: id, regime: file.regime, eventOn: file.eventOn }, events: [] });
}

export function rulingFact(
  type: AuditEvent["type"],
  id: string,
  detail?: NonNullable<AuditEvent["detail"]>,
): AuditEvent {
  return { type, subject: { kind: "ruling", id }, ...(detail && { detail }) };
}
