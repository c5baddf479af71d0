import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { IssuingWatch, type DayOfIssuing } from "./core/index.ts";

export type IssueFilter = { from: IsoDay; to: IsoDay; kind: string | null; office: string | null };

export type IssuedCopy = {
  serial: string;
  kind: string;
  officeCode: string;
  isPaper: boolean;
  actId: string;
  issuedAt: Date;
  issuedOn: IsoDay;
  expiresOn: IsoDay;
  verdict: "replaced" | "revoked" | null;
  prints: number;
};

type Row = Omit<IssuedCopy, "issuedOn" | "expiresOn"> & { issuedOn: Date; expiresOn: Date };

const fromRow = ({ issuedOn, expiresOn, ...row }: Row): IssuedCopy => ({
  ...row,
  issuedOn: isoDayOf(issuedOn),
  expiresOn: isoDayOf(expiresOn),
});

/** What the caller's offices issued, the newest first. */
export async function listIssued(
  tx: Tx,
  { from, to, kind, office }: IssueFilter,
  skip: number,
  most: number,
): Promise<IssuedCopy[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select serial, kind, office_code as "officeCode", is_paper as "isPaper", act_id::text as "actId", issued_at as "issuedAt",
           issued_on as "issuedOn", expires_on as "expiresOn", verdict, prints::int as prints
      from issued_between(${databaseDay(from)}::date, ${databaseDay(to)}::date, ${kind}, ${office})
     order by issued_at desc, serial offset ${skip}::int limit ${most}::int`;
  return rows.map(fromRow);
}

/** The copies that this office handed to whoever collected a job, on the same paper; staff of the desk alone may ask. */
export async function listHandedToSame(
  tx: Tx,
  job: string,
  { from, to }: Pick<IssueFilter, "from" | "to">,
): Promise<IssuedCopy[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select serial, kind, office_code as "officeCode", is_paper as "isPaper", act_id::text as "actId", issued_at as "issuedAt",
           issued_on as "issuedOn", expires_on as "expiresOn", verdict, prints::int as prints
      from issued_between(${databaseDay(from)}::date, ${databaseDay(to)}::date, null, null)
     where serial in (select l.serial from collector w join collector c
                        on c.office_code = w.office_code and c.paper_kind = w.paper_kind and c.paper_number = w.paper_number
                       join print_line l on l.job_id = c.job_id where w.job_id = ${job}::uuid)
     order by issued_at desc, serial limit 60`;
  return rows.map(fromRow);
}

/** Copies that stand together on one day: how many. */
export type IssueCount = { on: IsoDay; kind: string; officeCode: string; count: number };

export async function countIssued(tx: Tx, { from, to, kind, office }: IssueFilter): Promise<IssueCount[]> {
  const rows = await tx.$queryRaw<(Omit<IssueCount, "on"> & { on: Date })[]>`
    select issued_on as "on", kind, office_code as "officeCode", count(*)::int as count
      from issued_between(${databaseDay(from)}::date, ${databaseDay(to)}::date, ${kind}, ${office})
     group by 1, 2, 3 order by 1, 3, 2`;
  return rows.map((row) => ({ ...row, on: isoDayOf(row.on) }));
}

export type PrintOfCopy = {
  job: string;
  printedAt: Date;
  copies: number;
  reason: string;
  by: { ar: string; latin: string };
  collector: {
    quality: string;
    name: string;
    paperKind: string;
    paperNumber: string;
    email: string | null;
    phone: string | null;
  } | null;
  told: string | null;
};

type PrintRow = Omit<PrintOfCopy, "by" | "collector"> & {
  by_ar: string;
  by_latin: string;
  quality: string | null;
  name: string;
  paper_kind: string;
  paper_number: string;
  email: string | null;
  phone: string | null;
};

/** Every print of a copy with who collected it, for its office and its inspectors. */
export async function listPrints(tx: Tx, serial: string): Promise<PrintOfCopy[]> {
  const rows = await tx.$queryRaw<PrintRow[]>`
    select job_id::text as job, printed_at as "printedAt", copies, reason, by_ar, by_latin, quality, name, paper_kind, paper_number, email, phone, told
      from prints_of_copy(${serial})`;
  return rows.map(({ job, printedAt, copies, reason, told, ...row }) => ({
    job,
    printedAt,
    copies,
    reason,
    told,
    by: { ar: row.by_ar, latin: row.by_latin },
    collector:
      row.quality === null
        ? null
        : {
            quality: row.quality,
            name: row.name,
            paperKind: row.paper_kind,
            paperNumber: row.paper_number,
            email: row.email,
            phone: row.phone,
          },
  }));
}

/** One copy that the caller may look at. */
export async function findIssued(tx: Tx, serial: string): Promise<IssuedCopy | undefined> {
  const rows = await tx.$queryRaw<Row[]>`
    select serial, kind, office_code as "officeCode", is_paper as "isPaper", act_id::text as "actId", issued_at as "issuedAt",
           issued_on as "issuedOn", expires_on as "expiresOn", verdict, prints::int as prints
      from issued_between('2000-01-01', '2999-12-31', null, null) where serial = ${serial}`;
  return rows.map(fromRow)[0];
}

/** The thresholds in force; those of the code where nobody set others. */
export async function findIssuingWatch(tx: Tx, at: Date): Promise<IssuingWatch> {
  const row = await tx.setting.findFirst({
    where: { key: "issuing.watch", validFrom: { lte: at } },
    orderBy: { validFrom: "desc" },
    select: { value: true },
  });
  return IssuingWatch.parse(row?.value ?? {});
}

export type IssuerOfDay = DayOfIssuing & { accountId: string; officeCode: string };

/** What every account issued on a day that no alert speaks of yet. */
export async function listIssuersOfDay(
  tx: Tx,
  day: IsoDay,
  { days, opens, closes }: IssuingWatch,
): Promise<IssuerOfDay[]> {
  return tx.$queryRaw<IssuerOfDay[]>`
    select account_id::text as "accountId", office_code as "officeCode", issued, from_elsewhere as "fromElsewhere", of_one_act as "ofOneAct",
           acts_in_an_hour as "actsInAnHour", outside_hours as "outsideHours"
      from issuing_of_day(${databaseDay(day)}::date, ${days}::int, ${opens}::time, ${closes}::time)`;
}
