import type { Tx } from "#lib/platform/db.ts";
import type { DowntimeCause, Interruption, PaperReceipt, UnusedReason } from "../core/index.ts";

/** From here to the end of the transaction nobody else writes minutes or hands out numbers in the caller's office. */
export async function holdDowntime(tx: Tx): Promise<void> {
  await tx.$queryRaw`select hold_downtime()::text`;
}

export type NewMinutes = Pick<
  Interruption,
  "id" | "officeCode" | "beganAt" | "endedAt" | "cause" | "note" | "minutesBy" | "openedBy" | "openedAt" | "endedBy"
>;

export async function insertInterruption(tx: Tx, minutes: NewMinutes): Promise<void> {
  await tx.interruption.create({ data: minutes, select: { id: true } });
}

/** The last interruptions of an office, the youngest first. */
export async function listInterruptions(tx: Tx, officeCode: string): Promise<Interruption[]> {
  const rows = await tx.interruption.findMany({ where: { officeCode }, orderBy: { beganAt: "desc" }, take: 200 });
  return rows.map((row) => ({ ...row, cause: row.cause as DowntimeCause }));
}

/** Minutes that the caller may see: those of its own office. */
export async function findInterruption(tx: Tx, id: string): Promise<Interruption | undefined> {
  const row = await tx.interruption.findUnique({ where: { id } });
  return row ? { ...row, cause: row.cause as DowntimeCause } : undefined;
}

/** The same, locked to the end of the transaction. */
export async function lockInterruption(tx: Tx, id: string): Promise<Interruption | undefined> {
  await tx.$queryRaw`select 1 from interruption where id = ${id}::uuid for update`;
  return findInterruption(tx, id);
}

export async function saveEnd(tx: Tx, id: string, end: { endedAt: Date; endedBy: string }): Promise<void> {
  await tx.interruption.update({ where: { id }, data: end, select: { id: true } });
}

export async function saveSettlement(
  tx: Tx,
  id: string,
  settlement: { settledAt: Date; settledBy: string },
): Promise<void> {
  await tx.interruption.update({ where: { id }, data: settlement, select: { id: true } });
}

export type ReceiptPad = { id: string; officeCode: string; firstNo: number; lastNo: number; printedAt: Date };

/** The numbers that follow the last ones of the office, one row each. The caller holds the office: no number is handed out twice. */
export async function insertPad(
  tx: Tx,
  { count, ...pad }: { id: string; officeCode: string; count: number; accountId: string; printedAt: Date },
): Promise<ReceiptPad> {
  const { id: padId, officeCode } = pad;
  const last = await tx.receiptPad.aggregate({ where: { officeCode }, _max: { lastNo: true } });
  const firstNo = (last._max.lastNo ?? 0) + 1;
  const row = await tx.receiptPad.create({ data: { ...pad, firstNo, lastNo: firstNo + count - 1 } });
  await tx.paperReceipt.createMany({
    data: Array.from({ length: count }, (_, at) => ({ officeCode, no: firstNo + at, padId })),
  });
  return row;
}

export async function listPads(tx: Tx, officeCode: string): Promise<(ReceiptPad & { blank: number })[]> {
  const pads = await tx.receiptPad.findMany({ where: { officeCode }, orderBy: { firstNo: "desc" }, take: 50 });
  const left = await tx.paperReceipt.groupBy({
    by: ["padId"],
    where: { padId: { in: pads.map(({ id }) => id) }, interruptionId: null, unusedAt: null },
    _count: true,
  });
  return pads.map((pad) => ({ ...pad, blank: left.find(({ padId }) => padId === pad.id)?._count ?? 0 }));
}

export async function findPad(tx: Tx, id: string): Promise<ReceiptPad | undefined> {
  return (await tx.receiptPad.findUnique({ where: { id } })) ?? undefined;
}

/** The receipts of an office from one number to another, in their order. */
export async function listReceipts(tx: Tx, officeCode: string, first: number, last: number): Promise<PaperReceipt[]> {
  const rows = await tx.paperReceipt.findMany({
    where: { officeCode, no: { gte: first, lte: last } },
    orderBy: { no: "asc" },
  });
  return rows.map(fromRow);
}

export async function saveGiven(
  tx: Tx,
  officeCode: string,
  numbers: readonly number[],
  interruptionId: string,
): Promise<void> {
  await tx.paperReceipt.updateMany({ where: { officeCode, no: { in: [...numbers] } }, data: { interruptionId } });
}

/** One receipt, locked to the end of the transaction. */
export async function lockReceipt(tx: Tx, officeCode: string, no: number): Promise<PaperReceipt | undefined> {
  await tx.$queryRaw`select 1 from paper_receipt where office_code = ${officeCode} and no = ${no}::int for update`;
  const row = await tx.paperReceipt.findUnique({ where: { officeCode_no: { officeCode, no } } });
  return row ? fromRow(row) : undefined;
}

/** The receipt that a declaration was opened from, locked. */
export async function lockReceiptOf(tx: Tx, declarationId: string): Promise<PaperReceipt | undefined> {
  await tx.$queryRaw`select 1 from paper_receipt where declaration_id = ${declarationId}::uuid for update`;
  return findReceiptOf(tx, declarationId);
}

export async function findReceiptOf(tx: Tx, declarationId: string): Promise<PaperReceipt | undefined> {
  const row = await tx.paperReceipt.findUnique({ where: { declarationId } });
  return row ? fromRow(row) : undefined;
}

type Change = Partial<Omit<PaperReceipt, "no" | "interruptionId">>;

export async function saveReceipt(tx: Tx, officeCode: string, no: number, change: Change): Promise<void> {
  await tx.paperReceipt.update({ where: { officeCode_no: { officeCode, no } }, data: change, select: { no: true } });
}

export type ReceiptWithFile = PaperReceipt & {
  file: { kind: string; reference: string | null; subject: { ar: string; latin: string } } | null;
};

/** Every receipt given in an interruption, with what its declaration is once it was begun. */
export async function listGiven(tx: Tx, interruptionId: string): Promise<ReceiptWithFile[]> {
  const rows = await tx.paperReceipt.findMany({ where: { interruptionId }, orderBy: { no: "asc" } });
  const ids = rows.flatMap(({ declarationId }) => declarationId ?? []);
  const files = await tx.declaration.findMany({
    where: { id: { in: ids } },
    select: { id: true, reference: true, kind: true, subjectNameAr: true, subjectNameLatin: true },
  });
  return rows.map((row) => {
    const file = files.find(({ id }) => id === row.declarationId);
    const subject = { ar: file?.subjectNameAr ?? "", latin: file?.subjectNameLatin ?? "" };
    return { ...fromRow(row), file: file ? { kind: file.kind, reference: file.reference, subject } : null };
  });
}

export type GivenCount = { interruptionId: string; given: number; waiting: number };

/** How many receipts each interruption of an office gave, and how many of them wait. */
export async function countGiven(tx: Tx, officeCode: string): Promise<GivenCount[]> {
  return tx.$queryRaw<GivenCount[]>`
    select interruption_id::text as "interruptionId", count(*)::int as given,
           (count(*) filter (where entered_at is null and unused_at is null))::int as waiting
      from paper_receipt where office_code = ${officeCode} and interruption_id is not null group by interruption_id`;
}

type Row = Omit<PaperReceipt, "unusedReason"> & { unusedReason: string | null };

function fromRow(row: Row): PaperReceipt {
  const { no, interruptionId, declarationId, declaredAt, openedBy, enteredBy, enteredAt } = row;
  const { unusedReason, unusedNote, unusedBy, unusedAt } = row;
  const entry = { no, interruptionId, declarationId, declaredAt, openedBy, enteredBy, enteredAt };
  return { ...entry, unusedReason: unusedReason as UnusedReason | null, unusedNote, unusedBy, unusedAt };
}
