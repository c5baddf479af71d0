import type { AuditEvent } from "#lib/audit/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, InstitutionContext, OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import {
  type ActCase,
  type ActDecisionInput,
  type ActMatter,
  type ActRequest,
  type ActRuling,
  type ActRulingMove,
  afterRefusal,
  checkTitle,
  conclusionRefusal,
  correctionDueOn,
  decideActRequest,
  type DifficultyInput,
  firstStateOf,
  grantedRuling,
  movesAt,
  type RuledAct,
  type RulingPaper,
  type RulingDesk,
  type RulingWay,
  stateOn,
  type TitleInput,
  wayOf,
} from "./core/index.ts";
import * as store from "./store/act-ruling-store.ts";

export type Desk = Pick<DeskContext, "tx" | "at" | "office" | "officer">;

/** What is asked of one act, as the officer who opened it knows the act. */
export type AskedOnAct = {
  act: RuledAct;
  holder: { ar: string; latin: string };
  of: ActCase;
  matter: ActMatter;
  request: ActRequest;
};

/**
 * A request about an act: laid before whoever decides, or noted with the way to the court, the Commission or the ministry that rules outside.
 * Refuses what `wayOf` refuses, an officer's conclusion that nothing supports, and what is asked already.
 */
export async function askOnAct(
  { tx, at, office, officer }: Desk,
  { act, holder, of, matter, request }: AskedOnAct,
): Promise<Ran<{ id: string }>> {
  const way = wayOf(matter, of);
  if (!way.ok) return way;
  const refusal = conclusionRefusal(request);
  if (refusal !== undefined) return err({ code: refusal });
  if (await store.hasOpenRequest(tx, act, matter, request.changes[0]?.field))
    return err({ code: "rulings.askedOnActAlready" });
  const { decider } = way.value;
  const id = uuidv7();
  await store.insertActRuling(tx, {
    id,
    act,
    regime: of.regime,
    holder,
    matter,
    decider,
    state: firstStateOf(decider),
    officeCode: office,
    askedAt: at,
    askedBy: officer.accountId,
    request,
    dueOn: correctionDueOn(way.value, civilDayAt(at)),
  });
  await store.appendFact(tx, id, {
    what: "asked",
    accountId: officer.accountId,
    officeCode: office,
    detail: { matter, decider },
  });
  return ok({ value: { id }, events: [fact("ruling.onActAsked", id, { matter, decider, act: act.id ?? "" })] });
}

/** Locks a ruling for a move of one desk. Refuses what cannot be done where it stands today. */
export async function lockFor(
  { tx, at }: Pick<Desk, "tx" | "at">,
  id: string,
  desk: RulingDesk,
  move: ActRulingMove,
): Promise<Result<ActRuling>> {
  const ruling = await store.lockActRuling(tx, id);
  if (!ruling) return err({ code: "rulings.onActNotFound" });
  const state = stateOn(ruling, civilDayAt(at));
  const canAppeal = afterRefusal(ruling.matter, ruling.regime) !== null;
  if (movesAt(desk, { ...ruling, state, canAppeal }).includes(move)) return ok(ruling);
  if (move === "decide" && state === "refused" && ruling.state === "waiting")
    return err({ code: "rulings.refusedBySilence" });
  return err({ code: "rulings.notPossibleNow" });
}

/** The decision of the central authority (L36:23, L36:47-48, L36:51). Once; the office that asked enters what it permits. */
export function decideOnAct(
  context: OversightContext,
  { id, input }: { id: string; input: ActDecisionInput },
): Promise<Ran<{ id: string }>> {
  return decide(context, { id, input, desk: "central", court: null, officeCode: null });
}

/** The decision of the King's prosecutor in his own space (L37:36). */
export function decideAsProsecutor(
  context: InstitutionContext,
  { id, input }: { id: string; input: ActDecisionInput },
): Promise<Ran<{ id: string }>> {
  const { kind, nameAr: ar, nameFr: fr } = context.institution;
  if (kind !== "prosecutor") return Promise.resolve(err({ code: "rulings.onActNotFound" }));
  return decide(context, { id, input, desk: "prosecutor", court: { ar, fr }, officeCode: null });
}

/** The same copied by the office from the paper of a prosecutor or of the ministry of foreign affairs (L36:53, L37:36). */
export function copyDecision(
  context: DeskContext,
  { id, input }: { id: string; input: ActDecisionInput },
): Promise<Ran<{ id: string }>> {
  return decide(context, { id, input, desk: "office", court: null, officeCode: context.office });
}

type Deciding = {
  id: string;
  input: ActDecisionInput;
  desk: RulingDesk;
  court: { ar: string; fr: string } | null;
  officeCode: string | null;
};

async function decide(
  { tx, at, officer }: Pick<Desk, "tx" | "at"> & { officer: StaffSession },
  { id, input, desk, court, officeCode }: Deciding,
): Promise<Ran<{ id: string }>> {
  const locked = await lockFor({ tx, at }, id, desk, desk === "office" ? "copyDecision" : "decide");
  if (!locked.ok) return locked;
  const { state, askedAt, dueOn, decider } = locked.value;
  const asked = { state, askedOn: civilDayAt(askedAt), dueOn, decider };
  const decided = decideActRequest(asked, input, civilDayAt(at));
  if (!decided.ok) return decided;
  const way = wayFor(locked.value);
  const entered = way?.enters[0];
  const title = entered?.titles[0];
  if (!entered || !title) return err({ code: "rulings.notPossibleNow" });
  const by = { at, accountId: officer.accountId };
  await store.saveActDecision(tx, id, decided.value, { kind: entered.kind, title, court }, by);
  const { status, reason, number } = decided.value;
  await store.appendFact(tx, id, {
    what: status,
    accountId: officer.accountId,
    officeCode,
    detail: { number, ...(reason && { reason }) },
  });
  const type = status === "granted" ? "ruling.onActGranted" : "ruling.onActRefused";
  return ok({ value: { id }, events: [fact(type, id, { decider, reason })] });
}

/**
 * A judgment, an order of the president after a refusal, a decree, a dahir or a decision, copied by the officer with the mention it calls for
 * (L36:48, L36:53). Refuses a paper that `checkTitle` refuses, and one whose mention would not be whole.
 */
export async function enterTitle(
  context: DeskContext,
  { id, input }: { id: string; input: TitleInput },
): Promise<Ran<{ id: string }>> {
  const { tx, at, office, officer } = context;
  const locked = await lockFor(context, id, "office", "enterTitle");
  if (!locked.ok) return locked;
  const ruling = locked.value;
  const way =
    stateOn(ruling, civilDayAt(at)) === "refused" ? afterRefusal(ruling.matter, ruling.regime) : wayFor(ruling);
  if (!way) return err({ code: "rulings.notPossibleNow" });
  const checked = checkTitle(input, { way, registeredOn: null, today: civilDayAt(at) });
  if (!checked.ok) return checked;
  const paper = paperOf(input);
  const granted = grantedRuling({ ...ruling, actId: ruling.act.id, paper });
  if (!granted.ok) return granted;
  await store.saveTitle(tx, id, paper, { at, accountId: officer.accountId });
  await store.appendFact(tx, id, {
    what: "titleEntered",
    accountId: officer.accountId,
    officeCode: office,
    detail: { title: paper.title, number: paper.number },
  });
  return ok({
    value: { id },
    events: [fact("ruling.onActTitleEntered", id, { title: paper.title, kind: paper.kind })],
  });
}

function paperOf({ kind, title, number, decidedOn, courtAr, courtFr, finalOn, bulletin }: TitleInput): RulingPaper {
  return {
    kind,
    title,
    number,
    decidedOn,
    court: courtAr === "" ? null : { ar: courtAr, fr: courtFr === "" ? null : courtFr },
    finalOn,
    bulletin: bulletin === "" ? null : bulletin,
  };
}

/** The office takes its request back, or notes that the person gave it up. */
export async function takeBackOnAct(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  return step(context, id, { move: "takeBack", state: "withdrawn", what: "takenBack", type: "ruling.onActTakenBack" });
}

/** A judgment that cannot be carried out as it is written is laid before the prosecutor for the court that gave it (L36:53). */
export async function hinder(
  context: DeskContext,
  { id, input }: { id: string; input: DifficultyInput },
): Promise<Ran<{ id: string }>> {
  const detail = { difficulty: input.difficulty, note: input.difficultyNote };
  return step(context, id, {
    move: "hinder",
    state: "hindered",
    what: "hindered",
    type: "ruling.onActHindered",
    detail,
  });
}

/** The court maintains its judgment: it is entered as it stands. */
export async function clearHindrance(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  return step(context, id, { move: "clear", state: "granted", what: "cleared", type: "ruling.onActCleared" });
}

type Step = {
  move: ActRulingMove;
  state: "withdrawn" | "hindered" | "granted" | "entered";
  what: store.ActRulingFact;
  type: AuditEvent["type"];
  detail?: Record<string, string>;
};

async function step(
  context: DeskContext,
  id: string,
  { move, state, what, type, detail = {} }: Step,
): Promise<Ran<{ id: string }>> {
  const locked = await lockFor(context, id, "office", move);
  if (!locked.ok) return locked;
  const { office: officeCode, officer } = context;
  await store.saveState(context.tx, id, state);
  await store.appendFact(context.tx, id, { what, accountId: officer.accountId, officeCode, detail });
  return ok({ value: { id }, events: [fact(type, id)] });
}

/** The way of a ruling as it was asked. The decider says whether its holder was then alive: of the dead the court alone decides. */
export function wayFor({ matter, regime, decider, act }: ActRuling): RulingWay | undefined {
  for (const authority of ["interior", "foreignAffairs"] as const)
    for (const isDead of [false, true]) {
      const way = wayOf(matter, { act: act.kind, regime, authority, isDead });
      if (way.ok && way.value.decider === decider) return way.value;
    }
  return undefined;
}

/** A fact of a ruling for the log. */
export function fact(type: AuditEvent["type"], id: string, detail?: NonNullable<AuditEvent["detail"]>): AuditEvent {
  return { type, subject: { kind: "ruling", id }, ...(detail && { detail }) };
}
