import type { Tx } from "./db.ts";

/** Counts one try under a keyed digest (a login, a reference); false once it had more than `most` within `minutes`. */
export async function countAttempt(tx: Tx, bucket: Uint8Array, most: number, minutes: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ allowed: boolean }[]>`
    select count_attempt(${bucket}, ${most}::int, make_interval(mins => ${minutes}::int)) as allowed`;
  return row?.allowed ?? false;
}
