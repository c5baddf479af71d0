import type { Tx } from "#lib/platform/db.ts";
import type { ChangedCopy } from "../core/index.ts";

/** Takes back the copies in hand that a mention entered in this very transaction has changed. Gives how many. */
export async function takeBackCopies(tx: Tx, mentionId: string, changed: readonly ChangedCopy[]): Promise<number> {
  if (changed.length === 0) return 0;
  const [row] = await tx.$queryRaw<{ taken: number }[]>`
    select take_back_copies(${mentionId}::uuid, ${JSON.stringify(changed)}::jsonb) as taken`;
  return row?.taken ?? 0;
}
