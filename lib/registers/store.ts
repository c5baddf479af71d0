import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";

export type RegisterKind = "birth" | "death";
export type RegisterOfYear = { officeCode: string; kind: RegisterKind; year: number };

/**
 * Registers still open although their year is over or their office has left their law (L36:59), and those that their officer closed before the
 * year was over and that no other follows yet (D99:3); with the regime that the office applies on `today`.
 */
export async function listToTurn(
  tx: Tx,
  year: number,
  today: IsoDay,
): Promise<(RegisterOfYear & { regime: Regime; was: Regime })[]> {
  return tx.$queryRaw<(RegisterOfYear & { regime: Regime; was: Regime })[]>`
    select r.office_code as "officeCode", r.kind, r.year, r.regime as was, coalesce(g.regime, r.regime) as regime
      from register_year r
      left join lateral (select regime from office_regime where office_code = r.office_code and from_on <= ${databaseDay(today)}::date
                          order by from_on desc limit 1) g on true
     where (r.closed_at is null and (r.year < ${year}::int or g.regime <> r.regime))
        or (r.closed_at is not null and r.year < ${year}::int and not exists (
              select from register_year n where n.office_code = r.office_code and n.kind = r.kind
                 and (n.year > r.year or (n.year = r.year and r.regime = 'R37' and n.regime = 'R36'))))
     order by r.year, r.office_code, r.kind`;
}

/** False when it was closed before. */
export async function closeRegister(
  tx: Tx,
  { officeCode, kind, year }: RegisterOfYear,
  today: IsoDay,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ closed: boolean }[]>`
    select close_register_year(${officeCode}, ${kind}, ${year}::int, ${databaseDay(today)}::date) as closed`;
  return row?.closed ?? false;
}

/** False when it was open before. */
export async function openRegister(
  tx: Tx,
  id: string,
  { officeCode, kind, year }: RegisterOfYear,
  regime: Regime,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ opened: string | null }[]>`
    select open_register_year(${id}::uuid, ${officeCode}, ${kind}, ${year}::int, ${regime})::text as opened`;
  return typeof row?.opened === "string";
}

/** A register as those who supervise an office see it: its law, its numbers, and why it was closed. */
export type ListedRegister = {
  id: string;
  kind: RegisterKind;
  year: number;
  regime: Regime;
  firstNo: number;
  lastNo: number;
  openedAt: Date;
  closing: { reason: "yearOver" | "regimeChanged"; decision: string | null; on: IsoDay } | null;
};

/** The registers of one office, the latest first. */
export async function listRegisters(tx: Tx, officeCode: string): Promise<ListedRegister[]> {
  const rows = await tx.$queryRaw<
    (Omit<ListedRegister, "closing"> & {
      reason: "yearOver" | "regimeChanged" | null;
      decision: string | null;
      on: Date | null;
    })[]
  >`
    select r.id::text, r.kind, r.year, r.regime, r.first_no as "firstNo", r.last_no as "lastNo", r.opened_at as "openedAt", c.reason, c.decision, c.closed_on as "on"
      from register_year r left join register_closing c on c.register_year_id = r.id
     where r.office_code = ${officeCode} order by r.year desc, r.regime, r.kind`;
  return rows.map(({ reason, decision, on, ...row }) => ({
    ...row,
    closing: reason && on ? { reason, decision, on: isoDayOf(on) } : null,
  }));
}

/** The last hash of a register of this office, in hexadecimal: that of its last act, or of its opening while it is empty. */
export async function findHeadHash(tx: Tx, officeCode: string, id: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ head: string }[]>`
    select encode(head_hash, 'hex') as head from register_year where id = ${id}::uuid and office_code = ${officeCode}`;
  return row?.head;
}
