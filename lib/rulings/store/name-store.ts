import { databaseDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Prisma } from "#lib/platform/generated/client.ts";
import {
  DisputedName,
  NAME_TERMS_SETTING,
  type NameDecision,
  NameReasons,
  type NameReferral,
  type NameReferralState,
  NameTerms,
} from "../core/index.ts";

const STATES: Readonly<Record<string, NameReferralState>> = {
  requested: "waiting",
  granted: "accepted",
  refused: "refused",
  withdrawn: "givenUp",
};

type Row = Prisma.RulingGetPayload<object>;

function referralOf(row: Row): NameReferral {
  const state = STATES[row.status] ?? "waiting";
  const isDecided = state === "accepted" || state === "refused";
  return {
    id: row.id,
    declarationId: row.declarationId,
    officeCode: row.officeCode,
    name: DisputedName.parse(row.request),
    referredAt: row.askedAt,
    state,
    decidedBy: row.decidedBy,
    decision:
      isDecided && row.decidedOn !== null
        ? {
            outcome: state,
            reason: row.reason ?? "",
            ...NameReasons.parse(row.decision),
            number: row.number ?? "",
            decidedOn: isoDayOf(row.decidedOn),
          }
        : null,
  };
}

export async function insertNameReferral(
  tx: Tx,
  referral: { id: string; declarationId: string; officeCode: string; name: DisputedName; at: Date; accountId: string },
): Promise<void> {
  const { id, declarationId, officeCode, name, at, accountId } = referral;
  const request = JSON.parse(JSON.stringify(name)) as Prisma.InputJsonObject;
  const asked = { declarationId, officeCode, request, askedAt: at, askedBy: accountId };
  await tx.ruling.create({
    data: { id, kind: "disputedName", authority: "commission", status: "requested", ...asked },
    select: { id: true },
  });
}

/** The last referral of a file's given name, however it ended. */
export async function findNameReferral(tx: Tx, declarationId: string): Promise<NameReferral | null> {
  const row = await tx.ruling.findFirst({
    where: { declarationId, kind: "disputedName" },
    orderBy: { askedAt: "desc" },
  });
  return row && referralOf(row);
}

export async function findNameReferralById(tx: Tx, id: string): Promise<NameReferral | null> {
  const row = await tx.ruling.findFirst({ where: { id, kind: "disputedName" } });
  return row && referralOf(row);
}

/** Locks the row until the end of the transaction, where it still waits for its decision. */
export async function lockWaitingReferral(tx: Tx, id: string): Promise<boolean> {
  const locked = await tx.$queryRaw<
    unknown[]
  >`select 1 from ruling where id = ${id}::uuid and status = 'requested' for update`;
  return locked.length === 1;
}

/** Names before the Commission, the longest waiting first; or those it decided, the newest first. */
export async function listNameReferrals(tx: Tx, which: "waiting" | "decided", most: number): Promise<NameReferral[]> {
  const rows = await tx.ruling.findMany({
    where: { kind: "disputedName", status: which === "waiting" ? "requested" : { in: ["granted", "refused"] } },
    orderBy: which === "waiting" ? { askedAt: "asc" } : { decidedAt: "desc" },
    take: most,
  });
  return rows.map(referralOf);
}

export async function saveNameDecision(
  tx: Tx,
  id: string,
  { outcome, reason, reasons, number, decidedOn, chooseBy }: NameDecision,
  { at, accountId }: { at: Date; accountId: string },
): Promise<void> {
  await tx.ruling.update({
    where: { id },
    data: {
      status: outcome === "accepted" ? "granted" : "refused",
      reason,
      number,
      decision: { reasons, chooseBy },
      decidedOn: databaseDay(decidedOn),
      decidedAt: at,
      decidedBy: accountId,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

export async function saveNameGivenUp(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.ruling.update({
    where: { id },
    data: { status: "withdrawn", withdrawnAt: at, version: { increment: 1 } },
    select: { id: true },
  });
}

/** What the country has settled of what the law leaves open, as it stands at that moment. */
export async function findNameTerms(tx: Tx, at: Date): Promise<NameTerms> {
  const row = await tx.setting.findFirst({
    where: { key: NAME_TERMS_SETTING, validFrom: { lte: at } },
    orderBy: { validFrom: "desc" },
  });
  return NameTerms.parse(row?.value ?? {});
}
