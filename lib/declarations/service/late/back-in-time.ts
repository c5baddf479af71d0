import { appendAudit } from "#lib/audit/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { listLateRulings, saveWithdrawal } from "#lib/rulings/index.ts";
import { type DeclarationStatus, stateInTime } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { beforeTheTerm } from "./before-the-term.ts";

type Late = { id: string; status: DeclarationStatus };

/** Whether a file is counted late although its last day is still to come: the calendar moved it (D22:40). */
export function isBackInTime({ status }: Pick<Late, "status">, lastDay: IsoDay, today: IsoDay): boolean {
  return (status === "overdue" || status === "late_request") && lastDay >= today;
}

/** Brings such a file back to where it stood; a request that waits for its decision is without object and goes. */
export async function bringBackInTime(tx: Tx, { id }: Late, at: Date): Promise<void> {
  for (const ruling of await listLateRulings(tx, id))
    if (ruling.status === "requested") await saveWithdrawal(tx, ruling.id, at);
  const to = stateInTime(await beforeTheTerm(tx, id));
  await store.saveStatus(tx, id, to, at);
  await store.appendStory(tx, id, { what: "backInTime", at });
  await appendAudit(tx, { kind: "system" }, [
    { type: "declaration.backInTime", subject: { kind: "declaration", id }, detail: { to } },
  ]);
}
