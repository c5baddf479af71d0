import type { Tx } from "#lib/platform/db.ts";
import { Asked, REQUEST_STATUSES, type RequestStatus, type SET_ASIDE_REASONS } from "../core/index.ts";

export type Request = {
  id: string;
  officeCode: string;
  asked: Asked;
  status: RequestStatus;
  askedAt: Date;
  version: number;
};

type Row = { id: string; officeCode: string; asked: unknown; status: string; askedAt: Date; version: number };

const SELECT = { id: true, officeCode: true, asked: true, status: true, askedAt: true, version: true } as const;

export async function insertRequest(
  tx: Tx,
  row: { id: string; officeCode: string; asked: Asked; accountId: string; at: Date },
): Promise<void> {
  const { id, officeCode, asked, accountId, at } = row;
  const { event, yearFrom, yearTo } = asked;
  await tx.certificateRequest.create({
    data: {
      ...{ id, officeCode, event, yearFrom, yearTo, accountId, asked },
      ...{ status: "searching", askedAt: at, updatedAt: at },
    },
    select: { id: true },
  });
}

export async function findRequest(tx: Tx, id: string): Promise<Request | undefined> {
  const row = await tx.certificateRequest.findUnique({ where: { id }, select: SELECT });
  return row ? requestOf(row) : undefined;
}

/** The same, locked to the end of the transaction. */
export async function lockRequest(tx: Tx, id: string): Promise<Request | undefined> {
  await tx.$queryRaw`select 1 from certificate_request where id = ${id}::uuid for update`;
  return findRequest(tx, id);
}

export async function listRequests(tx: Tx, officeCode: string, most: number): Promise<Request[]> {
  const rows = await tx.certificateRequest.findMany({
    where: { officeCode },
    orderBy: { updatedAt: "desc" },
    take: most,
    select: SELECT,
  });
  return rows.map(requestOf);
}

export async function saveRequest(
  tx: Tx,
  id: string,
  change: { status?: RequestStatus; asked?: Asked },
  at: Date,
): Promise<void> {
  await tx.certificateRequest.update({
    where: { id },
    data: { ...change, version: { increment: 1 }, updatedAt: at },
    select: { id: true },
  });
}

export type Finding = {
  act: string;
  isPaper: boolean;
  outcome: "setAside" | "taken";
  reason: (typeof SET_ASIDE_REASONS)[number] | null;
  accountId: string;
  at: Date;
};

export async function insertFinding(tx: Tx, id: string, request: string, finding: Finding): Promise<void> {
  const { act, isPaper, ...columns } = finding;
  await tx.certificateFinding.create({
    data: { ...columns, id, requestId: request, [isPaper ? "legacyActId" : "actId"]: act },
    select: { id: true },
  });
}

export async function listFindings(tx: Tx, requestId: string): Promise<Finding[]> {
  const rows = await tx.certificateFinding.findMany({ where: { requestId }, orderBy: { at: "asc" } });
  return rows.map(({ actId, legacyActId, outcome, reason, accountId, at }) => ({
    act: actId ?? legacyActId ?? "",
    isPaper: actId === null,
    outcome: outcome === "taken" ? "taken" : "setAside",
    reason: reason as Finding["reason"],
    accountId,
    at,
  }));
}

export type PaperSearch = { office: string; year: number; accountId: string; at: Date };

export async function insertPaperSearch(
  tx: Tx,
  row: { requestId: string; office: string; year: number; spellings: number; accountId: string; at: Date },
): Promise<void> {
  const { office: officeCode, ...columns } = row;
  await tx.certificatePaperSearch.createMany({ data: [{ officeCode, ...columns }], skipDuplicates: true });
}

/** The searches on paper under as many spellings as are looked for today. */
export async function listPaperSearches(tx: Tx, requestId: string, spellings: number): Promise<PaperSearch[]> {
  const rows = await tx.certificatePaperSearch.findMany({ where: { requestId, spellings } });
  return rows.map(({ officeCode, year, accountId, at }) => ({ office: officeCode, year, accountId, at }));
}

function requestOf({ asked, status, ...row }: Row): Request {
  const known = REQUEST_STATUSES.find((one) => one === status);
  if (known === undefined) throw new Error("a request in a state that nobody knows");
  return { ...row, asked: Asked.parse(asked), status: known };
}
