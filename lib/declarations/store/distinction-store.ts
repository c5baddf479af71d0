import type { Tx } from "#lib/platform/db.ts";
import type { DistinctionReason } from "../core/index.ts";

type Distinction = {
  ids: readonly [string, string];
  reason: DistinctionReason;
  accountId: string;
  officeCode: string;
  at: Date;
};

/** Two files were compared and told apart; the smaller identifier stands first. */
export async function insertDistinction(tx: Tx, { ids, ...decided }: Distinction): Promise<void> {
  const [oneId = "", otherId = ""] = [...ids].sort();
  await tx.eventDistinction.createMany({ data: [{ oneId, otherId, ...decided }] });
}
