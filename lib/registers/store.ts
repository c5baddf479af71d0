import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

export type RegisterKind = "birth" | "death";
type RegisterOfYear = { officeCode: string; kind: RegisterKind; year: number };

/** Registers still open although their year is over, with the regime their office applies on `today`. */
export async function listToTurn(
  tx: Tx,
  year: number,
  today: IsoDay,
): Promise<(RegisterOfYear & { regime: "R36" | "R37" })[]> {
  return tx.$queryRaw<(RegisterOfYear & { regime: "R36" | "R37" })[]>`
    select r.office_code as "officeCode", r.kind, r.year,
           coalesce((select g.regime from office_regime g where g.office_code = r.office_code and g.from_on <= ${databaseDay(today)}::date
                      order by g.from_on desc limit 1), r.regime) as regime
      from register_year r where r.closed_at is null and r.year < ${year}::int order by r.year, r.office_code, r.kind`;
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
  regime: "R36" | "R37",
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ opened: string | null }[]>`
    select open_register_year(${id}::uuid, ${officeCode}, ${kind}, ${year}::int, ${regime})::text as opened`;
  return typeof row?.opened === "string";
}
