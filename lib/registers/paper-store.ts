import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { UnusedNumberInput, UnusedReason, VolumeInput } from "./core/index.ts";

/** The officer's signature under a record of a paper register. */
export type PaperSigned = {
  today: IsoDay;
  canon: Uint8Array;
  delegationId: string;
  keyId: string;
  signature: Uint8Array;
  signedAt: Date;
};

const REFUSALS = [
  "auth.notAllowed",
  "acts.noAuthority",
  "acts.noSigningKey",
  "registers.notFound",
  "registers.notPaper",
  "registers.paperClosed",
  "registers.originalsWrong",
  "registers.pagesNotStamped",
  "registers.stampedLater",
  "registers.volumeNotNext",
  "registers.startFixed",
  "registers.volumeMissing",
  "registers.volumeNotOpened",
  "registers.volumeFull",
  "registers.pageBefore",
  "registers.unusedNotNext",
];

/** Records a stamped volume of a paper register (D99:3-4), or the refusal that the database raised. */
export function openVolume(
  tx: Tx,
  id: string,
  registerId: string,
  volume: Omit<VolumeInput, "code">,
  signed: PaperSigned,
): Promise<Result<null>> {
  return orRefusal(
    tx.$queryRaw`select open_paper_volume(${id}::uuid, ${registerId}::uuid, ${volume.volume}::int, ${volume.pages}::int, ${volume.originals}::int,
      ${volume.stampedPages}::int, ${volume.firstNo}::int, ${volume.firstPage}::int, ${databaseDay(volume.stampedOn)}::date, ${volume.stampedBy},
      ${volume.court}, ${signed.canon}, ${databaseDay(signed.today)}::date, ${signed.delegationId}::uuid, 'totp', ${signed.keyId},
      ${signed.signature}, ${signed.signedAt})::text`,
  );
}

/** Records the next number of the paper as unused, with its reason (D99:12), or the refusal that the database raised. */
export function recordUnused(
  tx: Tx,
  registerId: string,
  unused: Omit<UnusedNumberInput, "code">,
  signed: PaperSigned,
): Promise<Result<null>> {
  return orRefusal(
    tx.$queryRaw`select record_unused_number(${registerId}::uuid, ${unused.no}::int, ${unused.volume}::int, ${unused.page}::int, ${unused.reason},
      ${unused.note}, ${signed.canon}, ${databaseDay(signed.today)}::date, ${signed.delegationId}::uuid, 'totp', ${signed.keyId},
      ${signed.signature}, ${signed.signedAt})::text`,
  );
}

async function orRefusal(call: Promise<unknown>): Promise<Result<null>> {
  try {
    await call;
    return ok(null);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

export type PaperVolume = {
  no: number;
  pages: number;
  originals: number;
  firstNo: number;
  firstPage: number;
  stampedOn: IsoDay;
  stampedBy: string;
  court: string;
};

/** The volumes of a register in their order; the database shows those of the caller's office. */
export async function listVolumes(tx: Tx, registerYearId: string): Promise<PaperVolume[]> {
  const rows = await tx.paperVolume.findMany({
    where: { registerYearId },
    orderBy: { no: "asc" },
    select: {
      no: true,
      pages: true,
      originals: true,
      firstNo: true,
      firstPage: true,
      stampedOn: true,
      stampedBy: true,
      court: true,
    },
  });
  return rows.map((row) => ({ ...row, stampedOn: isoDayOf(row.stampedOn) }));
}

/** A number of a paper register and where it stands. */
export type PaperPlaceLine = { no: number; volume: number; page: number };
export type UnusedLine = PaperPlaceLine & { reason: UnusedReason; note: string; recordedAt: Date };

/** The unused numbers of a register between two numbers, in their order. */
export async function listUnused(
  tx: Tx,
  registerYearId: string,
  { from, to }: { from: number; to: number },
): Promise<UnusedLine[]> {
  const rows = await tx.paperUnused.findMany({
    where: { registerYearId, no: { gte: from, lte: to } },
    orderBy: { no: "asc" },
    select: { no: true, volume: true, page: true, reason: true, note: true, recordedAt: true },
  });
  return rows.map((row) => ({ ...row, reason: row.reason as UnusedReason }));
}

/** Where the acts of a register between two numbers stand on paper. */
export function listPlaces(
  tx: Tx,
  registerYearId: string,
  { from, to }: { from: number; to: number },
): Promise<PaperPlaceLine[]> {
  return tx.paperPlace.findMany({
    where: { registerYearId, no: { gte: from, lte: to } },
    orderBy: { no: "asc" },
    select: { no: true, volume: true, page: true },
  });
}

/** The last volume and page of a register that were used; nothing while it is empty. */
export async function findLastPlace(
  tx: Tx,
  registerYearId: string,
  lastNo: number,
): Promise<PaperPlaceLine | undefined> {
  const at = { from: lastNo, to: lastNo };
  return (await listPlaces(tx, registerYearId, at))[0] ?? (await listUnused(tx, registerYearId, at))[0];
}
