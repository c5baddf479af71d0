import type { Tx } from "#lib/platform/db.ts";

export type ReadAct = {
  id: string;
  officeCode: string;
  year: number;
  no: number;
  canon: Uint8Array;
  hash: Uint8Array;
  registeredAt: Date;
  declarationId: string;
};

type ReadRow = {
  id: string;
  office_code: string;
  year: number;
  no: number;
  canon: Uint8Array;
  hash: Uint8Array;
  registered_at: Date;
  declaration_id: string;
};

/** An act with the trace of its reading, in one transaction: no trace, no data. */
export async function readAct(tx: Tx, actId: string, readingId: string, purpose: string): Promise<ReadAct | undefined> {
  const [row] = await tx.$queryRaw<ReadRow[]>`select * from read_act(${actId}::uuid, ${readingId}::uuid, ${purpose})`;
  return (
    row && {
      id: row.id,
      officeCode: row.office_code,
      year: row.year,
      no: row.no,
      canon: row.canon,
      hash: row.hash,
      registeredAt: row.registered_at,
      declarationId: row.declaration_id,
    }
  );
}

/** The acts of a register of the officer's own office between two numbers, each with the trace of its reading. */
export async function readActsOfRegister(
  tx: Tx,
  { registerId, from, to, purpose }: { registerId: string; from: number; to: number; purpose: string },
): Promise<{ id: string; no: number; canon: Uint8Array }[]> {
  return tx.$queryRaw<{ id: string; no: number; canon: Uint8Array }[]>`
    select id::text, no, canon from read_register_acts(${registerId}::uuid, ${from}::int, ${to}::int, ${purpose})`;
}

export async function findActOfDeclaration(
  tx: Tx,
  declarationId: string,
): Promise<{ id: string; isSealed: boolean } | undefined> {
  const act = await tx.act.findUnique({ where: { declarationId }, select: { id: true } });
  if (!act) return undefined;
  return { id: act.id, isSealed: (await tx.actSeal.count({ where: { actId: act.id } })) === 1 };
}

export type RegisterLine = {
  id: string;
  kind: string;
  no: number;
  year: number;
  registeredAt: Date;
  declarationId: string;
};

/** The last acts of the office, newest first: numbers and dates only. */
export async function listLastActs(tx: Tx, officeCode: string, most: number): Promise<RegisterLine[]> {
  return tx.act.findMany({
    where: { officeCode },
    orderBy: { registeredAt: "desc" },
    take: most,
    select: { id: true, kind: true, no: true, year: true, registeredAt: true, declarationId: true },
  });
}

/** The acts of one register between two numbers, in their order: numbers and dates only. */
export async function listActsOfRegister(
  tx: Tx,
  registerYearId: string,
  { from, to }: { from: number; to: number },
): Promise<RegisterLine[]> {
  return tx.act.findMany({
    where: { registerYearId, no: { gte: from, lte: to } },
    orderBy: { no: "asc" },
    select: { id: true, kind: true, no: true, year: true, registeredAt: true, declarationId: true },
  });
}
