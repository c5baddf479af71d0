import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listSentKinds } from "#lib/files/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { makeReference } from "#lib/kernel/reference.ts";
import type { Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { decisionDueOn } from "#lib/rulings/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type DocumentRequest,
  feeOf,
  missingPapers,
  papersFor,
  paymentsFor,
  type RequestStatus,
  understandRequest,
} from "../core/index.ts";
import { paymentProvider } from "../payment-provider.ts";
import * as store from "../store/index.ts";
import { lockOwn } from "./citizen.ts";
import { tellApplicant } from "./tell.ts";

const MOST_REFERENCES = 20;

export type SentRequest = { id: string; reference: string; status: RequestStatus };

/**
 * Sends the request: every page read again, the fee by the tariff of the day, a reference. It goes to be paid, to the central authority where
 * nobody of the family asks (L36:43, D22:41), or to be treated. Refuses what is incomplete or without its papers.
 */
export async function submitRequest({ tx, declaration, at }: CitizenContext): Promise<Ran<SentRequest>> {
  const held = await lockOwn(tx, declaration);
  if (!held.ok) return held;
  const { id, answers, status: before, identity } = held.value;
  if (before !== "draft") return err({ code: "requests.alreadySent" });
  const read = understandRequest(answers);
  if (!read.ok) return read;
  const { document, act, applicant, delivery } = read.value;
  if (identity !== null && identity.cnie !== applicant.cnie) return err({ code: "requests.otherCard" });
  if (!officeOf(await officeMap(tx, at), act.office)) return err({ code: "requests.incomplete" });
  const needs = papersFor({ quality: applicant.quality, isIdentityProved: identity !== null });
  const missing = missingPapers(needs, await listSentKinds(tx, { requestId: id }));
  if (missing.length > 0) return err({ code: "requests.papersMissing", params: { count: missing.length } });

  const today = civilDayAt(at);
  const fee = feeOf(await store.tariffOn(tx, today), delivery.delivery);
  const payments = paymentsFor(fee, delivery.delivery, paymentProvider() !== null);
  const payment = payments.find((one) => one === delivery.payment) ?? payments[0] ?? "counter";
  const status: RequestStatus = payment === "online" ? "payment_pending" : statusAfterPayment(applicant.quality);
  const contact = { email: delivery.email ?? null, phone: delivery.phone ?? null };
  const sending = {
    status,
    kind: document.kind,
    quality: applicant.quality,
    officeCode: act.office,
    delivery: delivery.delivery,
    payment,
    fee,
    contact,
  };
  const reference = await underFreshReference(partsOf(today).year, (free) =>
    store.saveRequestSending(tx, id, { ...sending, reference: free }, at),
  );
  await store.appendRequestStory(tx, id, { what: "submitted", at });
  await goOn(tx, id, status, at);
  await tellApplicant(tx, { ...held.value, reference, contact }, "requestSubmitted");
  return ok({
    value: { id, reference, status },
    events: [{ type: "request.submitted", subject: { kind: "request", id }, detail: { kind: document.kind, fee } }],
  });
}

/** Where a request goes that owes nothing any more. */
export function statusAfterPayment(
  quality: NonNullable<DocumentRequest["quality"]>,
): "permission_needed" | "submitted" {
  return quality === "other" ? "permission_needed" : "submitted";
}

/** Lays a stranger's reasons before the central authority, whose sixty days begin; hands everything else to the worker. */
export async function goOn(tx: Tx, requestId: string, status: RequestStatus, at: Date): Promise<void> {
  if (status === "submitted")
    await enqueueJob(tx, "treat-request", { requestId }, { key: `treat-request:${requestId}` });
  if (status === "permission_needed") await layBefore(tx, requestId, at);
}

/** Opens the clock of the central authority on a request (D22:41). */
export async function layBefore(tx: Tx, requestId: string, at: Date): Promise<void> {
  await store.insertPermission(tx, {
    id: uuidv7(),
    requestId,
    askedAt: at,
    dueOn: decisionDueOn(civilDayAt(at)),
  });
  await store.appendRequestStory(tx, requestId, { what: "laidBefore", at });
}

async function underFreshReference(year: number, takeUp: (reference: string) => Promise<boolean>): Promise<string> {
  for (let tries = 0; tries < MOST_REFERENCES; tries += 1) {
    const reference = makeReference({ kind: "request", year, random: randomBytes(24) });
    if (reference !== undefined && (await takeUp(reference))) return reference;
  }
  throw new Error("no free reference was found");
}
