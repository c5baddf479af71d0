import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Period, ReturnKind } from "../core/index.ts";
import { plainJson } from "./plain-json.ts";

/** The offices that owe something of this kind for a period and have nothing of it yet. */
export async function listOwing(tx: Tx, kind: ReturnKind, { from, to }: Period): Promise<string[]> {
  const rows = await tx.$queryRaw<{ code: string }[]>`
    select o.code from office o
     where exists (select from office_regime r where r.office_code = o.code and r.from_on <= ${databaseDay(to)}::date)
       and not exists (select from office_return w where w.kind = ${kind} and w.office_code = o.code and w.from_on = ${databaseDay(from)}::date)
     order by o.code`;
  return rows.map(({ code }) => code);
}

/** The acts that an office registered in a period, with their bytes. */
export async function listActsOf(
  tx: Tx,
  officeCode: string,
  { from, to }: Period,
): Promise<{ kind: string; no: number; year: number; canon: Uint8Array }[]> {
  return tx.$queryRaw`
    select kind, no, year, canon from act
     where office_code = ${officeCode} and registered_at >= ${databaseDay(from)}::date and registered_at < ${databaseDay(to)}::date + 1
     order by kind, year, no`;
}

/** The kinds of the mentions that an office entered in a period; those of two spouses together are one. */
export async function listMentionKindsOf(tx: Tx, officeCode: string, { from, to }: Period): Promise<string[]> {
  const rows = await tx.$queryRaw<{ kind: string }[]>`
    select distinct on (coalesce(declaration_id, id)) kind from mention
     where office_code = ${officeCode} and entered_at >= ${databaseDay(from)}::date and entered_at < ${databaseDay(to)}::date + 1`;
  return rows.map(({ kind }) => kind);
}

/** Who receives what the offices of the first of these territories that has a recipient owe; nothing where none has. */
export async function findRecipient(
  tx: Tx,
  kind: ReturnKind,
  territories: readonly string[],
): Promise<{ ar: string; fr: string } | undefined> {
  const rows = await tx.returnRecipient.findMany({ where: { kind, territoryCode: { in: [...territories] } } });
  const nearest = territories.flatMap((code) => rows.filter(({ territoryCode }) => territoryCode === code))[0];
  return nearest && { ar: nearest.nameAr, fr: nearest.nameFr };
}

export type NewReturn = Period & {
  kind: ReturnKind;
  officeCode: string;
  recipient: { ar: string; fr: string };
  lines: readonly object[];
};

/** Keeps a list or sheet once for its office and period; gives its id where it is new. */
export async function insertReturn(tx: Tx, made: NewReturn, at: Date): Promise<string | undefined> {
  const { kind, officeCode, from, to, recipient, lines } = made;
  const id = uuidv7();
  const { count } = await tx.officeReturn.createMany({
    skipDuplicates: true,
    data: [
      {
        id,
        kind,
        officeCode,
        fromOn: databaseDay(from),
        toOn: databaseDay(to),
        recipientAr: recipient.ar,
        recipientFr: recipient.fr,
        content: plainJson({ lines }),
        madeAt: at,
      },
    ],
  });
  return count === 1 ? id : undefined;
}

/** A list or sheet of an office, and each time that it was sent. */
export type OfficeReturn = Period & {
  id: string;
  kind: ReturnKind;
  officeCode: string;
  recipient: { ar: string; fr: string };
  content: unknown;
  sent: readonly { number: string; on: IsoDay }[];
};

const MOST = 60;

/** What the caller's office owes, the latest first. */
export async function listReturns(tx: Tx): Promise<OfficeReturn[]> {
  const rows = await tx.officeReturn.findMany({ orderBy: [{ fromOn: "desc" }, { kind: "asc" }], take: MOST });
  return withSent(tx, rows);
}

export async function findReturn(tx: Tx, id: string): Promise<OfficeReturn | undefined> {
  const row = await tx.officeReturn.findUnique({ where: { id } });
  return row ? (await withSent(tx, [row]))[0] : undefined;
}

type Row = Awaited<ReturnType<Tx["officeReturn"]["findMany"]>>[number];

async function withSent(tx: Tx, rows: readonly Row[]): Promise<OfficeReturn[]> {
  const sent = await tx.officeReturnSent.findMany({
    where: { returnId: { in: rows.map(({ id }) => id) } },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind === "deceased" ? "deceased" : "statistics",
    officeCode: row.officeCode,
    from: isoDayOf(row.fromOn),
    to: isoDayOf(row.toOn),
    recipient: { ar: row.recipientAr, fr: row.recipientFr },
    content: row.content,
    sent: sent.flatMap(({ returnId, number, onDay }) => (returnId === row.id ? [{ number, on: isoDayOf(onDay) }] : [])),
  }));
}

export async function insertSent(
  tx: Tx,
  returnId: string,
  { number, on }: { number: string; on: IsoDay },
  by: { accountId: string; officeCode: string },
  at: Date,
): Promise<void> {
  await tx.officeReturnSent.create({
    data: { id: uuidv7(), returnId, number, onDay: databaseDay(on), at, ...by },
    select: { id: true },
  });
}
