import { deadlineStatus } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listSentKinds } from "#lib/files/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { FamilyLateRequestInput, lateStageOf, opensRegister } from "#lib/rulings/core/index.ts";
import { askAsFamily, listShownRulings } from "#lib/rulings/index.ts";
import {
  type Answers,
  type Declaration,
  isInHand,
  latePapersOf,
  problemsOf,
  stateWithTitle,
} from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { tell } from "../tell.ts";
import { becomeOverdue } from "./become-overdue.ts";
import { beforeTheTerm } from "./before-the-term.ts";
import { rulingFact } from "./late-file.ts";

/**
 * A family lays its own late file before the central authority, from its page (L36:21). What was typed is kept with the file, right or wrong.
 * Refuses a file in time, one of an office under law 37-99, where the court alone opens the register, and one that was asked for already.
 */
export async function askLatePermission(
  context: CitizenContext,
  { typed }: { typed: Answers },
): Promise<Ran<{ id: string }>> {
  const { tx, at, declaration } = context;
  const held = await store.lockDeclaration(tx, declaration ?? "");
  if (!held?.officeCode) return err({ code: "declarations.notFound" });
  const { id, regime, officeCode, eventOn, status } = held;
  if (regime !== "R36") return err({ code: "rulings.courtOnly" });
  const isLate = status === "overdue" || (await isPastTerm(context, held));
  if (!isLate) return err({ code: status === "late_request" ? "rulings.alreadyAsked" : "declarations.notLate" });
  await store.saveAnswers(tx, id, { ...held.answers, late: typed }, at);
  const read = FamilyLateRequestInput.safeParse(typed);
  if (!read.success) return ok({ value: { id }, events: [], problems: problemsOf(read.error, "") });

  const overdue = status === "overdue" ? [] : await becomeOverdue(tx, held, at);
  const resumes = stateWithTitle(await beforeTheTerm(tx, id));
  const documents = latePapersOf(await listSentKinds(tx, id));
  const unknown = { nonRegistrationNumber: "", burialPermit: "", opinion: "none" } as const;
  const file = { declarationId: id, regime, eventOn, officeCode };
  const asked = await askAsFamily(context, file, { ...read.data, ...unknown, documents, resumes });
  if (!asked.ok) return asked;
  await store.saveStatus(tx, id, "late_request", at);
  await store.saveHolder(tx, id, null);
  await store.appendStory(tx, id, { what: "permissionAsked", at, detail: { dueOn: asked.value.dueOn } });
  await tell(tx, held, "permissionAsked");
  const asking = rulingFact("ruling.permissionAsked", asked.value.id, { reason: read.data.reason, opinion: "none" });
  return ok({ value: { id }, events: [...overdue, asking] });
}

async function isPastTerm({ tx, at }: CitizenContext, file: Declaration): Promise<boolean> {
  if (file.deadline === null || file.deadlineMetOn !== null || !isInHand(file.status)) return false;
  if (!deadlineStatus(file.deadline, civilDayAt(at)).late) return false;
  return !opensRegister(lateStageOf(await listShownRulings(tx, file.id)));
}
