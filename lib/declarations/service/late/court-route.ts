import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { JudgmentInput, RefusalFormInput } from "#lib/rulings/core/index.ts";
import { enterJudgment, noteRefusal } from "#lib/rulings/index.ts";
import { stateWithTitle } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { beforeTheTerm } from "./before-the-term.ts";
import { lockOverdue, rulingFact } from "./late-file.ts";

/** Refuses in writing to register what is past its term, so that the court may be seized (CPC:217, circular D/756). The file stays overdue. */
export async function issueLateRefusal(
  context: DeskContext,
  { id, input }: { id: string; input: RefusalFormInput },
): Promise<Ran<{ id: string; rulingId: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockOverdue(context, id);
  if (!locked.ok) return locked;
  const { file, late, events } = locked.value;
  if (file.deadline === null) return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  const noted = await noteRefusal(context, late, {
    ...input,
    lastDay: file.deadline.lastDay,
    officer: { ar: officer.name.ar, latin: officer.name.latin },
  });
  if (!noted.ok) return noted;
  await store.appendStory(tx, id, { what: "refusalIssued", at, accountId: officer.accountId, officeCode: office });
  const issuing = rulingFact("ruling.refusalIssued", noted.value.id);
  return ok({ value: { id, rulingId: noted.value.id }, events: [...events, issuing] });
}

/** Enters the final judgment that declares the event: the file goes on as if it had been in time, and its act will cite it (CPC:217-220). */
export async function enterLateJudgment(
  context: DeskContext,
  { id, input }: { id: string; input: JudgmentInput },
): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockOverdue(context, id);
  if (!locked.ok) return locked;
  const { late, events } = locked.value;
  const entered = await enterJudgment(context, late, input);
  if (!entered.ok) return entered;
  await store.saveStatus(tx, id, stateWithTitle(await beforeTheTerm(tx, id)), at);
  await store.appendStory(tx, id, {
    what: "judgmentEntered",
    at,
    accountId: officer.accountId,
    officeCode: office,
    detail: { number: input.number },
  });
  return ok({ value: { id }, events: [...events, rulingFact("ruling.judgmentEntered", entered.value.id)] });
}
