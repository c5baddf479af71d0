import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { DayOfReading } from "../core/index.ts";

export type ReaderOfDay = DayOfReading & { accountId: string; officeCode: string };

/** What every account of an office read on a day that no alert speaks of yet. */
export async function listReadersOfDay(tx: Tx, day: IsoDay): Promise<ReaderOfDay[]> {
  return tx.$queryRaw<ReaderOfDay[]>`
    select account_id::text as "accountId", office_code as "officeCode", subjects, from_elsewhere as "fromElsewhere", usual
      from readings_of_day(${databaseDay(day)}::date)`;
}

export type NewAlert = {
  id: string;
  about: "reading" | "issuing";
  accountId: string;
  officeCode: string;
  day: IsoDay;
  reasons: readonly string[];
  subjects: number;
  fromElsewhere: number;
  at: Date;
};

/** Raises an alert once for an account, a day and a matter; false where it is there. */
export async function insertReadingAlert(
  tx: Tx,
  { id, about, accountId, officeCode, day, reasons, subjects, fromElsewhere, at }: NewAlert,
): Promise<boolean> {
  const written = await tx.$executeRaw`
    insert into reading_alert (id, about, account_id, office_code, read_on, reasons, subjects, from_elsewhere, raised_at)
    values (${id}::uuid, ${about}, ${accountId}::uuid, ${officeCode}, ${databaseDay(day)}::date, ${[...reasons]}, ${subjects}::int, ${fromElsewhere}::int, ${at})
    on conflict do nothing`;
  return written === 1;
}

export type ReadingAlert = {
  id: string;
  name: { ar: string; latin: string };
  officeCode: string;
  /** A civil day, `YYYY-MM-DD`. */
  readOn: string;
  about: "reading" | "issuing";
  reasons: readonly string[];
  subjects: number;
  fromElsewhere: number;
};

/** Alerts in the territory of the caller, an inspector. */
export async function listReadingAlerts(tx: Tx): Promise<ReadingAlert[]> {
  const rows = await tx.$queryRaw<(Omit<ReadingAlert, "name"> & { ar: string; latin: string })[]>`
    select id::text, given_ar || ' ' || family_ar as ar, given_latin || ' ' || family_latin as latin, office_code as "officeCode",
           read_on::text as "readOn", about, reasons, subjects, from_elsewhere as "fromElsewhere"
      from reading_alerts_to_inspect()`;
  return rows.map(({ ar, latin, ...row }) => ({ ...row, name: { ar, latin } }));
}
