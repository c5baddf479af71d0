import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { CitizenContext, DeskContext, OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import {
  checkJudgment,
  decidePermission,
  decisionDueOn,
  isAskedByFamily,
  type JudgmentInput,
  type LateMove,
  type LateRequest,
  type LateRuling,
  lateStageOf,
  mayMoveLate,
  type PermissionInput,
  type RefusalForm,
} from "./core/index.ts";
import * as store from "./store/late-store.ts";

/** A late file as its own room knows it; locked by whoever asks. */
export type LateFile = { declarationId: string; regime: Regime; eventOn: IsoDay | null };

type Desk = Pick<DeskContext, "tx" | "at" | "office" | "officer">;

/** What was ruled so far, where the law of the file lets this move follow. */
async function rulingsBefore({ tx }: Desk, file: LateFile, move: LateMove): Promise<Result<LateRuling[]>> {
  const rulings = await store.listLateRulings(tx, file.declarationId);
  const stage = lateStageOf(rulings);
  return mayMoveLate(file.regime, stage, move) ? ok(rulings) : err(refusalOf(file.regime, move));
}

function refusalOf(regime: Regime, move: LateMove) {
  if (move === "askPermission") return { code: regime === "R36" ? "rulings.alreadyAsked" : "rulings.courtOnly" };
  if (move === "takeBack") return { code: "rulings.alreadyDecided" };
  return { code: regime === "R36" ? "rulings.permissionFirst" : "rulings.alreadyJudged" };
}

/** Lays a late event before the central authority: sixty days from today (L36:21, D22:41). Gives the ruling that is now awaited. */
export async function askPermission(
  context: Desk,
  file: LateFile,
  request: LateRequest,
): Promise<Result<{ id: string; dueOn: IsoDay }>> {
  const before = await rulingsBefore(context, file, "askPermission");
  if (!before.ok) return before;
  const dueOn = decisionDueOn(civilDayAt(context.at));
  const id = await insertAsked(context, file, { authority: "central", request, dueOn });
  return ok({ id, dueOn });
}

/** The same by the family alone, from its own page (L36:21). */
export async function askAsFamily(
  { tx, at }: Pick<CitizenContext, "tx" | "at">,
  file: LateFile & { officeCode: string },
  request: LateRequest,
): Promise<Result<{ id: string; dueOn: IsoDay }>> {
  const { declarationId, officeCode, regime } = file;
  const stage = lateStageOf(await store.listShownRulings(tx, declarationId));
  if (!mayMoveLate(regime, stage, "askPermission")) return err(refusalOf(regime, "askPermission"));
  const id = uuidv7();
  const dueOn = decisionDueOn(civilDayAt(at));
  await store.insertAskedByFamily(tx, { id, declarationId, officeCode, askedAt: at, request, dueOn });
  return ok({ id, dueOn });
}

/** Notes that the office refused in writing and sent the family to the court (CPC:217, circular D/756). */
export async function noteRefusal(context: Desk, file: LateFile, form: RefusalForm): Promise<Result<{ id: string }>> {
  const before = await rulingsBefore(context, file, "issueRefusal");
  if (!before.ok) return before;
  return ok({ id: await insertAsked(context, file, { authority: "court", request: form, dueOn: null }) });
}

async function insertAsked(
  { tx, at, office, officer }: Desk,
  { declarationId }: LateFile,
  asked: Pick<store.NewRuling, "authority" | "request" | "dueOn">,
): Promise<string> {
  const id = uuidv7();
  await store.insertRequested(tx, {
    ...asked,
    id,
    declarationId,
    officeCode: office,
    askedAt: at,
    askedBy: officer.accountId,
  });
  return id;
}

/** Takes the office's own request back before it is decided. Refuses what a family asked alone: it is not the office's to end (L36:21). */
export async function takeRequestBack(context: Desk, file: LateFile): Promise<Result<{ id: string }>> {
  const before = await rulingsBefore(context, file, "takeBack");
  if (!before.ok) return before;
  const open = before.value.find(({ status }) => status === "requested");
  if (open && isAskedByFamily(open)) return err({ code: "rulings.askedByFamily" });
  if (!open || !(await store.lockRequested(context.tx, open.id))) return err({ code: "rulings.alreadyDecided" });
  await store.saveWithdrawal(context.tx, open.id, context.at);
  return ok({ id: open.id });
}

/** The same by the family, of what it asked alone. Refuses what an office asked, and what was decided meanwhile. */
export async function takeBackAsFamily(
  { tx, at }: Pick<CitizenContext, "tx" | "at">,
  declarationId: string,
): Promise<Result<{ id: string }>> {
  const id = await store.saveWithdrawalByFamily(tx, declarationId, at);
  return id === undefined ? err({ code: "rulings.notYoursToEnd" }) : ok({ id });
}

/** Enters a final judgment, on the refusal that was handed out where there is one. Refuses one that is not final, or dated before the event. */
export async function enterJudgment(
  context: Desk,
  file: LateFile,
  judgment: JudgmentInput,
): Promise<Result<{ id: string }>> {
  const { tx, at, office, officer } = context;
  const before = await rulingsBefore(context, file, "enterJudgment");
  if (!before.ok) return before;
  const checked = checkJudgment(judgment, { eventOn: file.eventOn, today: civilDayAt(at) });
  if (!checked.ok) return checked;
  const by = { at, accountId: officer.accountId };
  const open = before.value.find(({ authority, status }) => authority === "court" && status === "requested");
  if (open) {
    if (!(await store.lockRequested(tx, open.id))) return err({ code: "rulings.alreadyJudged" });
    await store.saveJudgment(tx, open.id, judgment, by);
    return ok({ id: open.id });
  }
  const id = uuidv7();
  await store.insertJudgment(tx, { id, declarationId: file.declarationId, officeCode: office }, judgment, by);
  return ok({ id });
}

/**
 * The central authority's decision on one request, once (L36:21). The worker carries it to the file and tells the family. Refuses what
 * `decidePermission` refuses, and a request that is not there.
 */
export async function decideLateRequest(
  { tx, at, officer }: OversightContext,
  { id, input }: { id: string; input: PermissionInput },
): Promise<Ran<{ id: string }>> {
  const isOpen = await store.lockRequested(tx, id);
  const ruling = await store.findLateRuling(tx, id);
  if (!ruling) return err({ code: "rulings.notFound" });
  const asked = { status: isOpen ? ("requested" as const) : ruling.status, askedOn: civilDayAt(ruling.askedAt) };
  const decided = decidePermission(asked, input, civilDayAt(at));
  if (!decided.ok) return decided;
  await store.saveDecision(tx, id, decided.value, { at, accountId: officer.accountId });
  await enqueueJob(tx, "carry-out-permission", { rulingId: id }, { key: `permission:${id}` });
  const { status, reason } = decided.value;
  const type: AuditEvent["type"] = status === "granted" ? "ruling.permissionGranted" : "ruling.permissionRefused";
  return ok({ value: { id }, events: [{ type, subject: { kind: "ruling", id }, detail: { reason } }] });
}
