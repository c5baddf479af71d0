import type { StaffSession } from "#lib/auth/index.ts";
import { type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { type DecisionClock, decisionClock } from "#lib/rulings/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { decideOnPermission, type DocumentRequest, type PermissionWish, type TariffItem } from "../core/index.ts";
import * as store from "../store/index.ts";
import { tellApplicant } from "./tell.ts";

const MOST = 500;

export type PermissionLine = {
  permission: store.ReadPermission;
  request: DocumentRequest;
  office: Office | null;
  clock: DecisionClock;
};

/** The requests of strangers laid before the central authority, the nearest day first: those that wait, and those it decided (D22:41). */
export async function listPermissionLines(
  officer: StaffSession,
  at: Date,
): Promise<{ waiting: PermissionLine[]; decided: PermissionLine[] }> {
  const read = await inTransaction("oversight", { "app.session": officer.token }, async (tx) => {
    const map = await officeMap(tx, at);
    const lines: PermissionLine[] = [];
    for (const permission of await store.listPermissions(tx, MOST)) {
      const request = await store.findRequest(tx, permission.requestId);
      if (!request || request.status === "withdrawn") continue;
      const office = officeOf(map, request.officeCode ?? "") ?? null;
      lines.push({ permission, request, office, clock: decisionClock(permission.dueOn, civilDayAt(at)) });
    }
    return ok(lines);
  });
  const lines = read.ok ? read.value : [];
  return {
    waiting: lines.filter(({ permission }) => permission.status === "requested"),
    decided: lines.filter(({ permission }) => permission.status !== "requested"),
  };
}

/** One of them, for its page. */
export async function findPermissionLine(
  officer: StaffSession,
  id: string,
  at: Date,
): Promise<PermissionLine | undefined> {
  const { waiting, decided } = await listPermissionLines(officer, at);
  return [...waiting, ...decided].find(({ permission }) => permission.id === id);
}

/** The central authority decides once, with number and day; a refusal says why and leaves the court (L36:43, D22:41). */
export async function decidePermissionOnRequest(
  { tx, at, officer }: OversightContext,
  { id, wish }: { id: string; wish: PermissionWish },
): Promise<Ran<{ id: string }>> {
  const permission = await store.lockPermission(tx, id);
  const request = permission && (await store.lockRequest(tx, permission.requestId));
  if (!permission || !request) return err({ code: "requests.notFound" });
  const asked = { status: permission.status, askedOn: civilDayAt(permission.askedAt) };
  const decided = decideOnPermission(asked, wish, civilDayAt(at));
  if (!decided.ok) return decided;
  if (request.status !== "permission_needed") return err({ code: "requests.notPossibleNow" });
  const { outcome, number, decidedOn, reason } = decided.value;
  const isGranted = outcome === "granted";
  await store.savePermissionDecision(tx, id, {
    status: outcome,
    number,
    decidedOn,
    decidedBy: officer.accountId,
    decidedAt: at,
    reason: reason === "" ? null : reason,
  });
  await store.saveRequestStatus(
    tx,
    request.id,
    isGranted ? "entitled" : "refused",
    at,
    isGranted ? {} : { refusal: "permissionRefused", refusalNote: reason },
  );
  const what = isGranted ? "permitted" : "permissionRefused";
  await store.appendRequestStory(tx, request.id, { what, at, accountId: officer.accountId });
  await tellApplicant(tx, request, isGranted ? "requestGranted" : "requestRefused");
  const subject = { kind: "request", id: request.id };
  return ok({
    value: { id },
    events: [isGranted ? { type: "request.permitted", subject } : { type: "request.permissionRefused", subject }],
  });
}

/** Every price with its day and its text, and whether it counts today. */
export async function listPrices(officer: StaffSession): Promise<readonly store.TariffLine[]> {
  const read = await inTransaction("oversight", { "app.session": officer.token }, async (tx) =>
    ok(await store.listTariff(tx)),
  );
  return read.ok ? read.value : [];
}

/** A price from a day on, by the number of its text; what was asked for before keeps its own. Refuses a day in the past. */
export async function decidePrice(
  { tx, at, officer }: OversightContext,
  wish: { item: TariffItem; centimes: number; fromOn: IsoDay; number: string },
): Promise<Ran<{ id: string }>> {
  if (wish.fromOn < civilDayAt(at)) return err({ code: "requests.priceInPast" });
  const id = uuidv7();
  await store.insertTariff(tx, { id, ...wish, accountId: officer.accountId, at });
  const { item, centimes, fromOn } = wish;
  const event = {
    type: "tariff.decided",
    subject: { kind: "tariff", id },
    detail: { item, centimes, fromOn },
  } as const;
  return ok({ value: { id }, events: [event] });
}
