import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { Collector, PrintableCopy, PrintReason } from "./core/index.ts";

/** Copies of this office as they stand; what it did not issue is missing. */
export async function findPrintable(tx: Tx, serials: readonly string[]): Promise<PrintableCopy[]> {
  const rows = await tx.$queryRaw<(Omit<PrintableCopy, "expiresOn"> & { expiresOn: Date })[]>`
    select d.serial, d.expires_on as "expiresOn", exists (select from revocation r where r.serial = d.serial) as "isTakenBack",
           exists (select from print_line l where l.serial = d.serial) as "isPrinted"
      from issued_document d where d.serial = any (${[...serials]})
    union all
    select d.serial, d.expires_on, legacy_copy_replaced_at(d.serial) is not null, exists (select from print_line l where l.serial = d.serial)
      from legacy_document d where d.serial = any (${[...serials]})`;
  return rows.map((row) => ({ ...row, expiresOn: isoDayOf(row.expiresOn) }));
}

type NewJob = {
  id: string;
  officeCode: string;
  accountId: string;
  at: Date;
  copies: number;
  lines: readonly { serial: string; reason: PrintReason }[];
  collector: Collector;
};

/** Writes a job with its lines and who collects it. Refuses a copy that expired or was taken back meanwhile. */
export async function insertPrintJob(tx: Tx, job: NewJob): Promise<Result<null>> {
  const { id, officeCode, accountId, at, copies, lines, collector } = job;
  const { agrees, ...told } = collector;
  await tx.printJob.create({ data: { id, officeCode, accountId, printedAt: at }, select: { id: true } });
  await tx.collector.create({
    data: { jobId: id, officeCode, ...told, agreedAt: agrees ? at : null },
    select: { jobId: true },
  });
  try {
    await tx.printLine.createMany({
      data: lines.map(({ serial, reason }, place) => ({ jobId: id, place: place + 1, serial, copies, reason })),
    });
    return ok(null);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code === "documents.printTakenBack" || code === "documents.printExpired") return err({ code });
    throw thrown;
  }
}

export type JobLine = {
  serial: string;
  kind: string;
  copies: number;
  actId: string;
  act: string | null;
  isPaper: boolean;
  blobKey: string;
  pdfSha256: Uint8Array;
};

/** What a job of this office prints, while it is fresh and all of it is good; nothing otherwise. */
export async function findFreshJob(
  tx: Tx,
  id: string,
  since: Date,
): Promise<{ collector: string | null; lines: JobLine[] } | undefined> {
  const job = await tx.printJob.findFirst({ where: { id, printedAt: { gte: since } }, select: { id: true } });
  if (!job) return undefined;
  const collector = await tx.collector.findUnique({ where: { jobId: id }, select: { name: true } });
  const lines = await tx.$queryRaw<(JobLine & { isTakenBack: boolean })[]>`
    select l.serial, d.kind, l.copies, d.act as "actId", d.place as act, d.is_paper as "isPaper", d.blob_key as "blobKey",
           d.pdf_sha256 as "pdfSha256", d.is_taken_back as "isTakenBack"
      from print_line l join (
        select i.serial, i.kind, i.act_id::text as act, a.no || ' / ' || a.year as place, false as is_paper, i.blob_key, i.pdf_sha256,
               exists (select from revocation r where r.serial = i.serial) as is_taken_back
          from issued_document i left join act a on a.id = i.act_id
        union all
        select i.serial, i.kind, i.legacy_act_id::text, concat_ws(' ', a.no, nullif(a.bis, '')) || ' / ' || a.year, true, i.blob_key, i.pdf_sha256,
               legacy_copy_replaced_at(i.serial) is not null
          from legacy_document i left join legacy_act a on a.id = i.legacy_act_id
      ) d on d.serial = l.serial
     where l.job_id = ${id}::uuid order by l.place`;
  if (lines.length === 0 || lines.some(({ isTakenBack }) => isTakenBack)) return undefined;
  return { collector: collector?.name ?? null, lines };
}

type NewMarriageCopy = { serial: string; actId: string; officeCode: string; accountId: string; deliveredOn: IsoDay };

export async function insertMarriageCopy(tx: Tx, { deliveredOn, ...note }: NewMarriageCopy): Promise<void> {
  await tx.marriageCopy.create({ data: { ...note, deliveredOn: databaseDay(deliveredOn) }, select: { serial: true } });
}

export type MarriageCopyLine = { serial: string; officeCode: string; deliveredOn: IsoDay };

/** The copies of an act that were given for a marriage, by any office, the first before the later ones (FC:65). */
export async function listMarriageCopies(tx: Tx, actId: string): Promise<MarriageCopyLine[]> {
  const rows = await tx.marriageCopy.findMany({
    where: { actId },
    orderBy: [{ deliveredOn: "asc" }, { serial: "asc" }],
    select: { serial: true, officeCode: true, deliveredOn: true },
  });
  return rows.map((row) => ({ ...row, deliveredOn: isoDayOf(row.deliveredOn) }));
}

export type HolderToTell = {
  serial: string;
  kind: string;
  verdict: "replaced" | "revoked";
  takenBackAt: Date;
  job: string | null;
  quality: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  /** how they were told, in order, parted by spaces */
  told: string | null;
};

/** The copies of this office taken back since a moment, with everybody who collected one. */
export async function listHoldersToTell(tx: Tx, since: Date): Promise<HolderToTell[]> {
  return tx.$queryRaw<HolderToTell[]>`
    select d.serial, d.kind, d.verdict, d.revoked_at as "takenBackAt", l.job_id::text as job, c.quality, c.name, c.email, c.phone,
           (select string_agg(h.how, ' ' order by h.told_at) from holder_told h where h.serial = d.serial and h.job_id = l.job_id) as told
      from (
        select i.serial, i.kind, r.verdict, r.revoked_at from revocation r join issued_document i on i.serial = r.serial
        union all
        select i.serial, i.kind, 'replaced', legacy_copy_replaced_at(i.serial) from legacy_document i
         where legacy_copy_replaced_at(i.serial) >= ${since}
      ) d left join print_line l on l.serial = d.serial left join collector c on c.job_id = l.job_id
     where d.revoked_at >= ${since} order by d.revoked_at desc, d.serial, l.job_id limit 500`;
}

type NewHolderTold = {
  id: string;
  serial: string;
  jobId: string;
  officeCode: string;
  how: string;
  accountId: string;
  toldAt: Date;
};

/** Whether this job of this office handed out this copy, and it is good no longer. */
export async function wasHandedOut(tx: Tx, { serial, jobId }: { serial: string; jobId: string }): Promise<boolean> {
  const line = await tx.printLine.findUnique({ where: { jobId_serial: { jobId, serial } }, select: { place: true } });
  const [row] = await tx.$queryRaw<{ isBad: boolean }[]>`
    select exists (select from revocation r where r.serial = ${serial}) or legacy_copy_replaced_at(${serial}) is not null as "isBad"`;
  return line !== null && row?.isBad === true;
}

export async function insertHolderTold(tx: Tx, told: NewHolderTold): Promise<void> {
  await tx.holderTold.create({ data: told, select: { id: true } });
}
