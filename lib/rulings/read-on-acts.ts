import type { StaffSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { ActRuling } from "./core/index.ts";
import * as store from "./store/act-ruling-store.ts";

export type ReadRuling = { ruling: ActRuling; facts: store.ActRulingLine[] };

/** A ruling with what became of it, under the rights of this session; nothing where it may not be seen. */
export function openRuling(
  user: "desk" | "oversight" | "institution",
  { token }: StaffSession,
  id: string,
): Promise<ReadRuling | undefined> {
  return reading(user, token, async (tx) => {
    const ruling = await store.findActRuling(tx, id);
    return ruling && { ruling, facts: await store.listFacts(tx, id) };
  });
}

/** What is awaited and what was settled last, as far as this session may see it. */
export function listRulingsOnActs(
  user: "desk" | "oversight" | "institution",
  { token }: StaffSession,
  actId?: string,
): Promise<{ awaited: ActRuling[]; settled: ActRuling[] }> {
  const of = actId === undefined ? {} : { actId };
  return reading(user, token, async (tx) => ({
    awaited: await store.listActRulings(tx, { states: ["waiting", "outside", "granted", "hindered"], ...of }),
    settled: await store.listActRulings(tx, { states: ["refused", "withdrawn", "entered"], newestFirst: true, ...of }),
  }));
}

async function reading<T>(
  user: "desk" | "oversight" | "institution",
  token: string,
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  const given = await inTransaction(user, { "app.session": token }, async (tx) => ok(await read(tx)));
  if (!given.ok) throw new Error("reading cannot be refused");
  return given.value;
}
