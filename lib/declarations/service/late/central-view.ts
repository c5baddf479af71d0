import type { StaffSession } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { type DecisionClock, decisionClock, LateRequest, type LateRuling } from "#lib/rulings/core/index.ts";
import { findLateRuling } from "#lib/rulings/index.ts";
import { chainOf, type Office, printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { answerAt, type ReviewField, reviewFieldsOf, type Reviews } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { liveReviews } from "../review.ts";

export type LateLine = store.LateRequestRow & { office: Office | null; clock: DecisionClock };

/** What waits for the central authority and what it decided last, under the rights of this session: nothing for other roles. */
export async function listLateLines(
  { token }: StaffSession,
  at: Date,
): Promise<{ waiting: LateLine[]; decided: LateLine[] }> {
  const today = civilDayAt(at);
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) => {
    const map = await officeMap(tx, at);
    const lineOf = (row: store.LateRequestRow): LateLine => ({
      ...row,
      office: officeOf(map, row.officeCode) ?? null,
      clock: decisionClock(row.dueOn, today),
    });
    const [waiting, decided] = [
      await store.listLateRequests(tx, "waiting"),
      await store.listLateRequests(tx, "decided"),
    ];
    return ok({ waiting: waiting.map(lineOf), decided: decided.map(lineOf) });
  });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** A request as the central authority reads it: what was declared, what the officer confirmed, the papers' names, the office's opinion. */
export type CentralFile = {
  ruling: LateRuling;
  request: LateRequest;
  file: store.AskedFile;
  fields: readonly ReviewField[];
  reviews: Reviews;
  papers: readonly string[];
  office: Office | null;
  eventPlace: { ar: string; fr: string } | null;
  clock: DecisionClock | null;
  today: IsoDay;
};

/** The file behind a request, with the trace of who read it; nothing where it was never laid before the reader. */
export async function findCentralFile(
  { token, accountId }: StaffSession,
  rulingId: string,
  at: Date,
): Promise<CentralFile | undefined> {
  const today = civilDayAt(at);
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) => {
    const ruling = await findLateRuling(tx, rulingId);
    const file = ruling?.authority === "central" ? await store.findAskedFile(tx, ruling.declarationId) : undefined;
    if (!ruling || !file) return ok(undefined);
    await store.insertReading(tx, { id: uuidv7(), accountId, purpose: "latePermission", subjectId: file.id });
    const map = await officeMap(tx, at);
    const chain = chainOf(map.tree, answerAt(file.answers, "place.commune"));
    return ok({
      ruling,
      request: LateRequest.parse(ruling.request),
      file,
      fields: reviewFieldsOf(file),
      reviews: await liveReviews(tx, file),
      papers: await store.listPaperKinds(tx, file.id),
      office: officeOf(map, ruling.officeCode) ?? null,
      eventPlace: chain.length > 0 ? { ar: printedPlaceAr(chain), fr: printedPlaceFr(chain) } : null,
      clock: ruling.status === "requested" && ruling.dueOn !== null ? decisionClock(ruling.dueOn, today) : null,
      today,
    });
  });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
