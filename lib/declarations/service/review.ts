import { type DeskContext, type Ran } from "#lib/gate/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  actKindOf,
  type Declaration,
  type DeclarationStatus,
  type FieldValue,
  isReviewed,
  lacksArabic,
  mayAskAgain,
  mayMove,
  type RefusalReason,
  type RequestItem,
  type ReviewField,
  reviewFieldsOf,
  type Reviews,
  settledFile,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { listedFacts } from "./listed-facts.ts";
import { tell } from "./tell.ts";

const HELD_MINUTES = 30;

type Held = Result<Declaration>;

/** The file, locked for this transaction, held by this officer, unchanged since the screen was drawn. */
export async function lockForOfficer(
  { tx, officer, at, version }: DeskContext,
  id: string,
  moves?: DeclarationStatus,
): Promise<Held> {
  const file = await store.lockDeclaration(tx, id);
  if (!file) return err({ code: "declarations.notFound" });
  if (file.holder && file.holder.accountId !== officer.accountId && file.holder.until > at)
    return err({ code: "declarations.heldByAnother" });
  if (version !== undefined && version !== file.version) return err({ code: "declarations.changedMeanwhile" });
  // past the term only a permission or a judgment moves a file on (L36:21, CPC:217)
  if (file.status === "overdue" && (moves === "ready" || moves === "to_complete"))
    return err({ code: "declarations.termOver" });
  if (moves && !mayMove(file.status, moves))
    return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  return ok(file);
}

/** Takes a file in hand for thirty minutes, so that two officers do not collide; a new file becomes "in review". */
export async function takeFile(
  context: DeskContext,
  { id }: { id: string },
): Promise<Ran<{ id: string; version: number }>> {
  const { tx, officer, office, at } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  await store.saveHolder(tx, id, {
    accountId: officer.accountId,
    until: new Date(at.getTime() + HELD_MINUTES * 60_000),
  });
  if (file.status !== "submitted")
    return ok({ value: { id, version: file.version }, events: [fact("declaration.opened", id)] });
  await store.saveStatus(tx, id, "retrieved", at);
  await store.appendStory(tx, id, { what: "opened", at, accountId: officer.accountId, officeCode: office });
  return ok({ value: { id, version: file.version + 1 }, events: [fact("declaration.opened", id)] });
}

/** Gives a file back to the queue. */
export async function releaseFile(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  await store.saveHolder(context.tx, id, null);
  if (locked.value.status === "retrieved") await store.saveStatus(context.tx, id, "submitted", context.at);
  return ok({ value: { id }, events: [fact("declaration.released", id)] });
}

/** Reviews that still speak of what is declared now: a line the citizen wrote again must be looked at again. */
export async function liveReviews(tx: Tx, file: Pick<Declaration, "id" | "kind" | "answers">): Promise<Reviews> {
  return standing(await store.listReviews(tx, file.id), file);
}

/** The officer's corrections of a refused file, for the family that holds it. */
export async function handedReviews(tx: Tx, file: Pick<Declaration, "id" | "kind" | "answers">): Promise<Reviews> {
  return standing(await store.listHandedCorrections(tx, file.id), file);
}

function standing(
  kept: Awaited<ReturnType<typeof store.listReviews>>,
  file: Pick<Declaration, "kind" | "answers">,
): Reviews {
  const lines = reviewFieldsOf(file);
  return Object.fromEntries(
    Object.entries(kept).flatMap(([path, { declared, ...review }]) => {
      const line = lines.find((one) => one.path === path);
      return line && sameValue(line.value, declared) ? [[path, review]] : [];
    }),
  );
}

function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return (a.ar ?? "") === (b.ar ?? "") && (a.latin ?? "") === (b.latin ?? "");
}

/** Asks for what is missing: one closed list; the citizen is told and may correct only that. A second one is refused but for contradictions (law 55-19:10, 14). */
export async function requestInformation(
  context: DeskContext,
  { id, items }: { id: string; items: RequestItem[] },
): Promise<Ran<{ id: string }>> {
  const { tx, officer, office, at } = context;
  const locked = await lockForOfficer(context, id, "to_complete");
  if (!locked.ok) return locked;
  if (!mayAskAgain(await store.countRequests(tx, id), items)) return err({ code: "declarations.askedOnce" });
  await store.insertRequest(tx, { id: uuidv7(), declarationId: id, items, accountId: officer.accountId, askedAt: at });
  await store.saveStatus(tx, id, "to_complete", at);
  await store.saveHolder(tx, id, null);
  await store.appendStory(tx, id, {
    what: "informationRequested",
    at,
    accountId: officer.accountId,
    officeCode: office,
    detail: { count: items.length },
  });
  await tell(tx, locked.value, "informationRequested");
  return ok({ value: { id }, events: [fact("declaration.informationRequested", id, { count: items.length })] });
}

/**
 * All lines seen, none in doubt, all in Arabic: the declarant may come. Refuses with the lines whose Arabic is missing, and a family name
 * whose Latin form is not the father's or a sibling's while no reason is kept (L36:47).
 */
export async function markReady(
  context: DeskContext,
  { id }: { id: string },
): Promise<Ran<{ id: string; version: number }>> {
  const { tx, officer, office, at } = context;
  const locked = await lockForOfficer(context, id, "ready");
  if (!locked.ok) return locked;
  const file = locked.value;
  const lines: readonly ReviewField[] = reviewFieldsOf(file);
  const reviews = await liveReviews(tx, file);
  if (!isReviewed(lines, reviews)) {
    const unwritten = lines.filter((line) => lacksArabic(line, reviews[line.path]));
    return err(unwritten.length > 0 ? arabicMissing(unwritten) : { code: "declarations.notAllSeen" });
  }
  const read = settledFile(file, reviews);
  if (!read.ok || file.regime === null) return err({ code: "declarations.incomplete" });
  const spellings = file.kind === "birth" ? await store.listSpellings(tx, id, civilDayAt(at)) : [];
  const toExplain = read.value.toExplain?.(file.regime, spellings);
  if (toExplain !== undefined && !reviews[toExplain]?.reason) return err({ code: "declarations.spellingUnexplained" });
  await store.saveListedFacts(tx, id, await listedFacts(tx, read.value, file.regime, at));
  await store.saveStatus(tx, id, "ready", at);
  await store.appendStory(tx, id, { what: "ready", at, accountId: officer.accountId, officeCode: office });
  await tell(tx, file, actKindOf(file.kind) === "mention" ? "readyForMention" : "ready");
  return ok({ value: { id, version: file.version + 1 }, events: [fact("declaration.ready", id)] });
}

/** Refuses with a reason from the closed list; the citizen is told, and how to appeal (law 55-19:18, 21). */
export async function refuseDeclaration(
  context: DeskContext,
  { id, reason }: { id: string; reason: RefusalReason },
): Promise<Ran<{ id: string }>> {
  const { tx, officer, office, at } = context;
  const locked = await lockForOfficer(context, id, "refused");
  if (!locked.ok) return locked;
  await store.saveStatus(tx, id, "refused", at);
  await store.appendStory(tx, id, {
    what: "refused",
    at,
    accountId: officer.accountId,
    officeCode: office,
    // the letter names who refused (law 55-19:18), to a family that may not read accounts
    detail: { reason, officerAr: officer.name.ar, officerLatin: officer.name.latin },
  });
  await tell(tx, locked.value, "refused");
  return ok({ value: { id }, events: [fact("declaration.refused", id, { reason })] });
}

/** The same event was declared before: this file closes and names the other one. */
export async function markDuplicate(
  context: DeskContext,
  { id, of }: { id: string; of: string },
): Promise<Ran<{ id: string }>> {
  const { tx, officer, office, at } = context;
  const locked = await lockForOfficer(context, id, "duplicate");
  if (!locked.ok) return locked;
  const others = await store.listSameEvent(tx, id);
  const other = others.find((one) => one.reference === of);
  if (!other) return err({ code: "declarations.notTheSameEvent" });
  await store.saveStatus(tx, id, "duplicate", at);
  await store.appendStory(tx, id, {
    what: "duplicate",
    at,
    accountId: officer.accountId,
    officeCode: office,
    detail: { of },
  });
  await tell(tx, locked.value, "duplicate");
  return ok({ value: { id }, events: [fact("declaration.markedDuplicate", id, { of: other.id })] });
}

/** The refusal that names the lines whose Arabic the act needs, by their paths. */
export function arabicMissing(lines: readonly Pick<ReviewField, "path">[]): Failure {
  return { code: "declarations.arabicMissing", params: { fields: lines.map(({ path }) => path).join(" ") } };
}

export function fact(type: AuditEvent["type"], id: string, detail?: NonNullable<AuditEvent["detail"]>): AuditEvent {
  return { type, subject: { kind: "declaration", id }, ...(detail && { detail }) };
}
