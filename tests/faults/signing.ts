import { closeDatabases } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import {
  type Awaiting,
  codeOf,
  openOffices,
  postOfficers,
  prepareDrafts,
  sign,
  today,
} from "#tests/bench/registry/index.ts";
import type { OwnCluster } from "./own-cluster.ts";
import { withOwner } from "./with-owner.ts";

/** Drafts that wait for as many signatures, spread over a few registers. */
export function prepare(own: OwnCluster, count: number): Promise<Awaiting[]> {
  return withOwner(own.ownerAddress, async (owner) => {
    const day = today();
    const offices = await openOffices(owner, 4, Number(day.slice(0, 4)));
    return prepareDrafts(owner, await postOfficers(owner, offices, count), day);
  });
}

/** Signs them one after the other; leaves no connection open. */
export async function signAll(drafts: readonly Awaiting[]): Promise<void> {
  try {
    for (const draft of drafts) {
      const signed = await sign(draft, { key: randomToken(16), code: codeOf(draft) });
      if (!signed.ok) throw new Error(`a signature was refused: ${signed.error.code}`);
    }
  } finally {
    await closeDatabases();
  }
}
