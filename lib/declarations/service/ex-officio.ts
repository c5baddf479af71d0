import { deadlineStatus, type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import {
  answerAt,
  directorsDelay,
  institutionKindOf,
  isAbnormal,
  listedUpTo,
  MANNERS,
  type Answers,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { exOfficioGround, exOfficioRefusal, exOfficioTerm } from "./ex-officio-term.ts";
import { fact, lockForOfficer } from "./review.ts";

const OPEN = ["submitted", "retrieved", "ready", "overdue"];

/** Deaths that may be registered from an institution's data alone: of a person, or a child born dead. A newborn's birth act comes first. */
const POSSIBLE = ["death", "stillborn"];

/** Whether a death waits for the King's prosecutor: until then no day counts for the officer (D22:25, L36:39). */
export function awaitsPermission(answers: Answers, isPermitted: boolean): boolean {
  const manner = MANNERS.find((known) => known === answerAt(answers, "place.manner"));
  const isBody = answerAt(answers, "deceasedKind.kind") === "unidentified";
  return manner !== undefined && isAbnormal(manner) && !isBody && !isPermitted;
}

/**
 * The officer will register a death that no relative completed from what its institution declared (L36:39, D22:40): from here the file
 * goes the way of any other, and its act names no declarant. Refuses under R37, before the relatives' time is over, after the sixty days,
 * while the prosecutor's permission is awaited, where a family declared the same death, and where a relative has begun to complete it.
 */
export async function beginExOfficio(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  const announcer = await store.findAnnouncer(tx, id);
  if (!announcer || file.kind !== "death" || !POSSIBLE.includes(institutionKindOf(file)))
    return err({ code: "institution.notExOfficio" });
  if (file.regime !== "R36") return err({ code: "institution.exOfficioR37" });
  if (!OPEN.includes(file.status)) return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  if (file.answers["declarant"] !== undefined) return err({ code: "institution.relativeCame" });
  if ((await store.listSameEvent(tx, id)).length > 0) return err({ code: "institution.familyDeclared" });
  const permission = await store.findPermission(tx, id);
  if (awaitsPermission(file.answers, permission !== undefined)) return err({ code: "institution.permissionAwaited" });
  const institution = { ar: announcer.nameAr, latin: announcer.nameFr };
  const answers = { ...file.answers, exOfficio: { institution } };
  const refusal = await exOfficioRefusal(tx, { answers, eventOn: file.eventOn }, at);
  if (refusal) return err({ code: refusal });
  await store.saveAnswers(tx, id, answers, at);
  // the relatives' term is over: it moves this file no more
  await store.saveDeadlineMet(tx, id, civilDayAt(at));
  if (file.status !== "retrieved") await store.saveStatus(tx, id, "retrieved", at);
  await store.appendStory(tx, id, { what: "exOfficio", at, accountId: officer.accountId, officeCode: office });
  return ok({ value: { id }, events: [fact("declaration.exOfficio", id, { institution: announcer.code })] });
}

/** One death on the officer's list, with the days left of the sixty; none while the prosecutor's permission is awaited. */
export type UndeclaredDeath = Pick<
  store.UndeclaredRow,
  "id" | "reference" | "status" | "name" | "eventOn" | "institution"
> & {
  daysLeft: number | null;
  lastDay: IsoDay;
  isLate: boolean;
};

export type DirectorsDeath = Pick<store.UndeclaredRow, "id" | "reference" | "name" | "eventOn" | "institution"> & {
  declaredOn: IsoDay;
  daysLate: number;
};

const DIRECTORS_MONTHS_DAYS = 365;

/** Deaths of institutions that wait for the officer (R36), and those that directors declared after their three days (R37). */
export async function institutionDeaths(
  { token, office }: StaffSession,
  at: Date,
): Promise<{ undeclared: readonly UndeclaredDeath[]; late: readonly DirectorsDeath[]; fromDay: number }> {
  const code = office?.code ?? "";
  const read = await inTransaction("desk", { "app.session": token }, async (tx) => {
    const ground = await exOfficioGround(tx, at);
    const rows = await store.listUndeclaredDeaths(tx, code, listedUpTo(ground.today, ground.fromDay));
    const since = listedUpTo(ground.today, DIRECTORS_MONTHS_DAYS);
    const declared = await store.listDirectorsDeaths(tx, code, since);
    return ok({
      fromDay: ground.fromDay,
      undeclared: rows.map((row) => onList(row, ground)),
      late: declared.flatMap((row): DirectorsDeath[] => {
        const declaredOn = civilDayAt(row.submittedAt);
        const daysLate = directorsDelay(row.eventOn, declaredOn);
        return daysLate === undefined ? [] : [{ ...row, declaredOn, daysLate }];
      }),
    });
  });
  if (!read.ok) throw new Error("reading cannot be refused");
  return read.value;
}

function onList(row: store.UndeclaredRow, ground: Awaited<ReturnType<typeof exOfficioGround>>): UndeclaredDeath {
  const term = exOfficioTerm(row.eventOn, answerAt(row.answers, "place.commune"), ground);
  const { daysLeft, late } = deadlineStatus(term, ground.today);
  const { id, reference, status, name, eventOn, institution } = row;
  const isStopped = awaitsPermission(row.answers, row.isPermitted);
  return {
    id,
    reference,
    status,
    name,
    eventOn,
    institution,
    daysLeft: isStopped ? null : daysLeft,
    lastDay: term.lastDay,
    isLate: late && !isStopped,
  };
}

const ALERT_DAYS = 10;

/** Tells in the log of facts which deaths of institutions reach their last ten days unregistered; once a day, by the worker. Gives how many. */
export async function alertUndeclared(at: Date): Promise<number> {
  const done = await inTransaction("worker", {}, async (tx) => ok(await alertAll(tx, at)));
  return done.ok ? done.value : 0;
}

async function alertAll(tx: Tx, at: Date): Promise<number> {
  const ground = await exOfficioGround(tx, at);
  const rows = await store.listAllUndeclaredDeaths(tx, listedUpTo(ground.today, ground.fromDay));
  const near = rows
    .map((row) => onList(row, ground))
    .filter(({ daysLeft }) => daysLeft !== null && daysLeft <= ALERT_DAYS);
  await appendAudit(
    tx,
    { kind: "system" },
    near.map(({ id, daysLeft, isLate }) => fact("declaration.exOfficioDue", id, { daysLeft, isLate })),
  );
  return near.length;
}
