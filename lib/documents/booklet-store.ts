import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";

/** The number of the next booklet of a family for one person; whoever asks at the same moment waits for this transaction. */
export async function nextNumber(
  tx: Tx,
  { holderActId, askerActId }: { holderActId: string; askerActId: string },
): Promise<number> {
  const [row] = await tx.$queryRaw<{ number: number }[]>`
    select next_booklet(${holderActId}::uuid, ${askerActId}::uuid) as number`;
  return row?.number ?? 1;
}

export type NewBooklet = {
  serial: string;
  id: string;
  holderActId: string;
  askerActId: string;
  reader: string;
  number: number;
  reason: string | null;
  template: string;
  templateHash: Uint8Array<ArrayBuffer>;
  payload: Uint8Array<ArrayBuffer>;
  pdfSha256: Uint8Array<ArrayBuffer>;
  blobKey: string;
  quality: string;
  collector: string;
  paperKind: string;
  paperNumber: string;
  deed: string | null;
  officeCode: string;
  accountId: string;
  issuedAt: Date;
  issuedOn: IsoDay;
};

/** A booklet with the acts on which it rests. Refuses where one of them bears one more mention than the booklet knows, or no seal yet. */
export async function insertBooklet(
  tx: Tx,
  { issuedOn, ...columns }: NewBooklet,
  restsOn: readonly { actId: string; mentions: number }[],
): Promise<Result<null>> {
  const { serial } = columns;
  try {
    await tx.familyBooklet.create({ data: { ...columns, issuedOn: databaseDay(issuedOn) }, select: { serial: true } });
    // acts are locked in one order everywhere, so that two officers never wait for each other
    for (const { actId, mentions } of restsOn.toSorted((a, b) => (a.actId < b.actId ? -1 : 1)))
      await tx.familyBookletAct.create({ data: { serial, actId, mentions }, select: { serial: true } });
    return ok(null);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code === "documents.actChanged" || code === "documents.notSealedYet") return err({ code });
    throw thrown;
  }
}

/** A booklet that this office issued. */
export async function findBooklet(
  tx: Tx,
  serial: string,
): Promise<{ holderActId: string; askerActId: string; blobKey: string; pdfSha256: Uint8Array } | null> {
  return tx.familyBooklet.findUnique({
    where: { serial },
    select: { holderActId: true, askerActId: true, blobKey: true, pdfSha256: true },
  });
}
