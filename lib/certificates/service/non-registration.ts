import { todayOf } from "#lib/acts/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type Asked,
  type FindingInput,
  NEXT_REQUEST_STATUSES,
  type RequestStatus,
  searchFee,
  type Spelling,
  withSpelling,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { type Search, searchAgain } from "./search.ts";

type OnRequest = { id: string };

/** Opens a search for a certificate of non-registration, and searches at once; the trace says how many years, spellings and acts. */
export async function openSearch({ tx, at, office, officer }: DeskContext, asked: Asked): Promise<Ran<OnRequest>> {
  if (asked.yearTo > Number(todayOf({ at }).slice(0, 4))) return err({ code: "certificates.yearsToCome" });
  const id = uuidv7();
  await store.insertRequest(tx, { id, officeCode: office, asked, accountId: officer.accountId, at });
  const request = await store.findRequest(tx, id);
  if (!request) throw new Error("a request that was just opened is not there");
  return ok({ value: { id }, events: [searched(request, await searchAgain(tx, request))] });
}

/** Searches under one more spelling. The registers on paper are to be searched again under it. */
export async function searchUnderSpelling(
  context: DeskContext,
  { id, spelling }: OnRequest & { spelling: Spelling },
): Promise<Ran<OnRequest>> {
  const { tx, at } = context;
  const locked = await lockOpen(context, id);
  if (!locked.ok) return locked;
  const asked = withSpelling(locked.value.asked, spelling);
  if (!asked) return err({ code: "certificates.tooManySpellings" });
  await store.saveRequest(tx, id, { asked }, at);
  const request = { ...locked.value, asked };
  return ok({ value: { id }, events: [searched(request, await searchAgain(tx, request))] });
}

/** What the officer says of one act that was found: another person's, with the reason; or this person's, which ends the search. */
export async function noteFinding(
  context: DeskContext,
  { id, finding }: OnRequest & { finding: FindingInput },
): Promise<Ran<OnRequest & { status: RequestStatus }>> {
  const { tx, at, officer } = context;
  const locked = await lockOpen(context, id);
  if (!locked.ok) return locked;
  const { left } = await searchAgain(tx, locked.value);
  const candidate = left.find(({ act }) => act.id === finding.act);
  if (!candidate) return err({ code: "certificates.notACandidate" });
  const { isPaper } = candidate.act;
  const reason = finding.outcome === "setAside" ? finding.reason : null;
  const { outcome, act } = finding;
  await store.insertFinding(tx, uuidv7(), id, { act, isPaper, outcome, reason, accountId: officer.accountId, at });
  const status = outcome === "taken" ? "found" : "searching";
  await store.saveRequest(tx, id, { status }, at);
  const detail = { outcome, reason, [isPaper ? "legacyAct" : "act"]: act };
  return ok({ value: { id, status }, events: [event("certificate.actJudged", id, detail)] });
}

/** The officer searched the alphabetical tables of these registers on paper, under every spelling asked for so far. */
export async function notePaperSearches(
  context: DeskContext,
  { id, registers }: OnRequest & { registers: readonly { office: string; year: number }[] },
): Promise<Ran<OnRequest>> {
  const { tx, at, officer } = context;
  const locked = await lockOpen(context, id);
  if (!locked.ok) return locked;
  const { registersLeft } = await searchAgain(tx, locked.value);
  const isLeft = ({ office, year }: { office: string; year: number }) =>
    registersLeft.some((left) => left.officeCode === office && left.year === year);
  const searchedNow = registers.filter(isLeft);
  if (searchedNow.length === 0) return err({ code: "certificates.noRegisterTicked" });
  const spellings = locked.value.asked.spellings.length;
  for (const register of searchedNow)
    await store.insertPaperSearch(tx, { requestId: id, ...register, spellings, accountId: officer.accountId, at });
  const detail = { registers: searchedNow.map(({ office, year }) => `${office}/${year}`).join(" "), spellings };
  return ok({ value: { id }, events: [event("certificate.searchedOnPaper", id, detail)] });
}

/** Gives a search up: nothing is issued, and what was said of acts stays. */
export async function dropSearch(context: DeskContext, { id }: OnRequest): Promise<Ran<OnRequest>> {
  const locked = await lockOpen(context, id);
  if (!locked.ok) return locked;
  await store.saveRequest(context.tx, id, { status: "dropped" }, context.at);
  return ok({ value: { id }, events: [event("certificate.dropped", id, {})] });
}

/** A search of the caller's office that is still open, locked. */
export async function lockOpen({ tx, office }: DeskContext, id: string): Promise<Result<store.Request>> {
  const request = await store.lockRequest(tx, id);
  if (request?.officeCode !== office) return err({ code: "certificates.notFound" });
  return NEXT_REQUEST_STATUSES[request.status].length === 0 ? err({ code: "certificates.closed" }) : ok(request);
}

function searched({ id, asked }: store.Request, { candidates }: Search): AuditEvent {
  const { years } = searchFee(asked);
  const detail = { of: asked.event, from: asked.yearFrom, years, spellings: asked.spellings.length };
  return event("certificate.searched", id, { ...detail, found: candidates.length });
}

function event(type: AuditEvent["type"], id: string, detail: NonNullable<AuditEvent["detail"]>): AuditEvent {
  return { type, subject: { kind: "certificateRequest", id }, detail };
}
