import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Compared } from "../core/index.ts";

type By = { accountId: string; officeCode: string };

/** Which act an officer held a notice for, and why; without an act it was taken back. */
export type Binding = {
  actId: string | null;
  differences: readonly string[];
  reason: string;
  officeCode: string;
  at: Date;
};

export async function insertBinding(
  tx: Tx,
  noticeId: string,
  { actId, differences, reason }: { actId: string | null; differences: readonly Compared[]; reason: string },
  by: By,
  at: Date,
): Promise<void> {
  await tx.noticeBinding.create({
    data: { id: uuidv7(), noticeId, actId, differences: [...differences], reason, at, ...by },
    select: { id: true },
  });
}

export async function listBindings(tx: Tx, noticeId: string): Promise<Binding[]> {
  const rows = await tx.noticeBinding.findMany({ where: { noticeId }, orderBy: { id: "asc" } });
  return rows.map(({ actId, differences, reason, officeCode, at }) => ({ actId, differences, reason, officeCode, at }));
}

/** From which office to which a notice was passed on. */
export type Passing = { fromOffice: string; toOffice: string; at: Date };

/** Keeps who passed a notice on to whom and why, with the signed copy as it had come. */
export async function insertPassing(
  tx: Tx,
  noticeId: string,
  passing: { toOffice: string; reason: string; envelope: Uint8Array<ArrayBuffer> },
  { accountId, officeCode: fromOffice }: By,
  at: Date,
): Promise<void> {
  await tx.noticePassing.create({
    data: { id: uuidv7(), noticeId, fromOffice, accountId, at, ...passing },
    select: { id: true },
  });
}

export async function listPassings(tx: Tx, noticeId: string): Promise<Passing[]> {
  return tx.noticePassing.findMany({
    where: { noticeId },
    select: { fromOffice: true, toOffice: true, at: true },
    orderBy: { id: "asc" },
  });
}

/** A notice carried on paper, or the slip that came back. */
export type PaperLeg = { what: "carried" | "slip"; number: string; on: IsoDay; at: Date };

export async function insertPaper(
  tx: Tx,
  noticeId: string,
  { what, number, on }: Omit<PaperLeg, "at">,
  by: By,
  at: Date,
): Promise<void> {
  await tx.noticePaper.create({
    data: { id: uuidv7(), noticeId, what, number, onDay: databaseDay(on), at, ...by },
    select: { id: true },
  });
}

export async function listPaper(tx: Tx, noticeId: string): Promise<PaperLeg[]> {
  const rows = await tx.noticePaper.findMany({ where: { noticeId }, orderBy: { id: "asc" } });
  return rows.map(({ what, number, onDay, at }) => ({
    what: what === "slip" ? "slip" : "carried",
    number,
    on: isoDayOf(onDay),
    at,
  }));
}
