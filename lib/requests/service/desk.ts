import { issueDocument } from "#lib/documents/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { openActByPlace } from "#lib/mentions/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  actKindOfDocument,
  type DeskDecision,
  type DeskMove,
  type DocumentRequest,
  groundOf,
  isSettled,
  mayRequestMove,
  type RequestFact,
  type RequestStatus,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { PURPOSES, rightOn } from "./right-on-act.ts";
import { layBefore } from "./submit.ts";
import { type RequestMessage, tellApplicant } from "./tell.ts";

export type Moved = { id: string; status: RequestStatus };

/** Whoever handles the request does one thing to it. Refuses what does not follow from where it stands (`requests.notPossibleNow`). */
export async function moveRequest(
  context: DeskContext,
  { id, move }: { id: string; move: DeskMove },
): Promise<Ran<Moved>> {
  const held = await lockAtDesk(context, id);
  if (!held.ok) return held;
  const request = held.value;
  switch (move.move) {
    case "locate":
      return locate(context, request, move);
    case "ask":
      if (request.askedAt !== null) return err({ code: "requests.askedBefore" });
      return step(context, request, {
        to: "to_complete",
        what: "asked",
        event: { type: "request.asked" },
        tell: "requestAsked",
        change: { asked: move.items, askedAt: context.at },
      });
    case "absent":
      return step(context, request, {
        to: "not_found",
        what: "notFound",
        event: { type: "request.notFound" },
        tell: "requestNotFound",
      });
    case "paper":
      return step(context, request, {
        to: "not_digitised",
        what: "notDigitised",
        event: { type: "request.notDigitised" },
      });
    case "issue":
      return issue(context, request);
    case "paid":
      return receive(context, request, move.number);
    case "posted":
      if (request.delivery !== "post") return err({ code: "requests.notPossibleNow" });
      return handOver(context, request, {
        what: "posted",
        event: { type: "request.posted" },
        change: { postNumber: move.number },
      });
    case "collected":
      return handOver(context, request, { what: "collected", event: { type: "request.collected" }, change: {} });
  }
}

/** The officer confirms the right, refuses it with where to go, or lays it before the central authority (L36:43, D22:41). */
export async function decideOnRequest(
  context: DeskContext,
  { id, decision }: { id: string; decision: DeskDecision },
): Promise<Ran<Moved>> {
  const held = await lockAtDesk(context, id);
  if (!held.ok) return held;
  const request = held.value;
  if (decision.decision === "refuse") {
    const { ground, note } = decision;
    return step(context, request, {
      to: "refused",
      what: "refused",
      event: { type: "request.refused" },
      tell: "requestRefused",
      change: { refusal: ground, ...(note !== "" && { refusalNote: note }) },
    });
  }
  if (decision.decision === "lay") {
    const moved = await step(context, request, { to: "permission_needed", event: { type: "request.laidBefore" } });
    if (moved.ok) await layBefore(context.tx, id, context.at);
    return moved;
  }
  if (decision.decision === "attach") return attach(context, request, decision.serial);
  const right = await rightOn(context, request);
  if (!right.ok) return right;
  const { outcome, verdict } = right.value.entitlement;
  if (outcome === "later") return err({ code: "documents.notSealedYet" });
  if (outcome !== "entitled") return err({ code: "requests.notEntitled", params: { ground: groundOf(verdict) ?? "" } });
  return step(context, request, { to: "entitled", what: "confirmed", event: { type: "request.confirmed" } });
}

async function locate(
  context: DeskContext,
  request: DocumentRequest,
  { no, year }: { no: number; year: number },
): Promise<Ran<Moved>> {
  const { id, kind, status, officeCode } = request;
  if (kind === null || officeCode === null || !["right_check", "entitled", "not_digitised"].includes(status))
    return err({ code: "requests.notPossibleNow" });
  const found = await openActByPlace(context, { office: officeCode, kind: actKindOfDocument(kind), no, year });
  if (!found.ok) return found;
  await store.saveRequestFacts(context.tx, id, { actId: found.value.value.id }, context.at);
  await tellStory(context, id, "located");
  const event = {
    type: "request.located",
    subject: { kind: "request", id },
    detail: { act: found.value.value.id },
  } as const;
  return ok({ value: { id, status }, events: [...found.value.events, event] });
}

async function issue(context: DeskContext, request: DocumentRequest): Promise<Ran<Moved>> {
  const { actId, kind, quality, status } = request;
  if (!mayRequestMove(status, "signed") || status === "submitted") return err({ code: "requests.notPossibleNow" });
  if (actId === null || kind === null || quality === null) return err({ code: "requests.locateFirst" });
  const issued = await issueDocument(context, { actId, kind, purpose: PURPOSES[quality] });
  if (!issued.ok) return issued;
  const { serial } = issued.value.value;
  const moved = await step(context, request, {
    to: "signed",
    what: "issued",
    event: { type: "request.issued" },
    tell: "requestReady",
    change: { serial, issuedAt: context.at },
  });
  return moved.ok ? ok({ ...moved.value, events: [...issued.value.events, ...moved.value.events] }) : moved;
}

/** The copy of a paper act, which the office certified and issued on the act's own page: the officer vouches for the right (L36:13, L36:43). */
async function attach(context: DeskContext, request: DocumentRequest, typed: string): Promise<Ran<Moved>> {
  if (request.status !== "not_digitised") return err({ code: "requests.notPossibleNow" });
  const serial = readSerial(typed);
  const isHere = serial !== undefined && (await store.isLegacyDocument(context.tx, { serial, kind: request.kind }));
  if (!isHere) return err({ code: "requests.serialUnknown" });
  return step(context, request, {
    to: "signed",
    what: "issued",
    event: { type: "request.issued" },
    tell: "requestReady",
    change: { serial, issuedAt: context.at },
  });
}

/** The fee, received at the counter under the number of its receipt or stamp. */
async function receive(
  { tx, at, officer, office }: DeskContext,
  request: DocumentRequest,
  number: string,
): Promise<Ran<Moved>> {
  const { id, status, payment, fee, paidAt } = request;
  if (payment !== "counter" || fee === 0) return err({ code: "requests.nothingToPay" });
  if (paidAt !== null) return err({ code: "requests.paidBefore" });
  const { accountId } = officer;
  const row = {
    id: uuidv7(),
    requestId: id,
    provider: "counter",
    providerReference: number,
    centimes: fee,
    accountId,
    at,
  };
  await store.insertPayment(tx, row);
  await store.saveRequestFacts(tx, id, { paidAt: at }, at);
  await store.appendRequestStory(tx, id, { what: "paid", at, accountId, officeCode: office });
  const event = {
    type: "request.paid",
    subject: { kind: "request", id },
    detail: { centimes: fee, provider: "counter" },
  } as const;
  return ok({ value: { id, status }, events: [event] });
}

async function handOver(context: DeskContext, request: DocumentRequest, wish: Omit<Step, "to">): Promise<Ran<Moved>> {
  const { payment, fee, paidAt } = request;
  if (payment !== null && !isSettled({ payment, fee, paidAt })) return err({ code: "requests.notPaid" });
  return step(context, request, { ...wish, to: "delivered" });
}

type Step = {
  to: RequestStatus;
  what?: RequestFact;
  event: Pick<AuditEvent, "type">;
  tell?: RequestMessage;
  change?: store.StatusChange;
};

async function step(context: DeskContext, request: DocumentRequest, wish: Step): Promise<Ran<Moved>> {
  const { tx, at } = context;
  const { id, status } = request;
  if (!mayRequestMove(status, wish.to)) return err({ code: "requests.notPossibleNow" });
  await store.saveRequestStatus(tx, id, wish.to, at, wish.change);
  if (wish.what) await tellStory(context, id, wish.what);
  if (wish.tell) await tellApplicant(tx, request, wish.tell);
  return ok({ value: { id, status: wish.to }, events: [{ ...wish.event, subject: { kind: "request", id } }] });
}

function tellStory({ tx, at, officer, office }: DeskContext, id: string, what: RequestFact): Promise<void> {
  return store.appendRequestStory(tx, id, { what, at, accountId: officer.accountId, officeCode: office });
}

async function lockAtDesk({ tx, version }: DeskContext, id: string): Promise<Result<DocumentRequest>> {
  const held = await store.lockRequest(tx, id);
  if (!held) return err({ code: "requests.notFound" });
  return version === undefined || version === held.version ? ok(held) : err({ code: "requests.changed" });
}
