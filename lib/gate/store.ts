import { unwrapSecret, wrapSecret } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";

type Call = { actor: string; key: string; route: string; bodyHash: Uint8Array };

/**
 * Claims a key for this transaction. No column is named for the conflict: row-level security would then refuse a key whose row the
 * caller may not see, in place of finding it taken. Gives nothing when it is ours now, else what the first call answered. */
export async function claimKey(tx: Tx, call: Call): Promise<{ isSameCall: boolean; outcome: unknown } | undefined> {
  const claimed = await tx.$executeRaw`
    insert into idempotency (actor, key, route, body_hash) values (${call.actor}, ${call.key}, ${call.route}, ${call.bodyHash})
    on conflict do nothing`;
  if (claimed === 1) return undefined;
  const [row] = await tx.$queryRaw<{ same: boolean; outcome: Uint8Array | null }[]>`
    select route = ${call.route} and body_hash = ${call.bodyHash} as same, outcome from idempotency where actor = ${call.actor} and key = ${call.key}`;
  return { isSameCall: row?.same ?? false, outcome: row?.outcome ? opened(row.outcome) : null };
}

export async function hasOutcome(tx: Tx, actor: string, key: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select from idempotency where actor = ${actor} and key = ${key} and outcome is not null`;
  return rows.length > 0;
}

/** An answer may carry a name or a code to hand over: it is kept encrypted, so that the table tells nobody. */
export async function saveOutcome(tx: Tx, call: Pick<Call, "actor" | "key">, outcome: unknown): Promise<void> {
  await tx.$executeRaw`
    update idempotency set outcome = ${closed(outcome)} where actor = ${call.actor} and key = ${call.key}`;
}

function closed(outcome: unknown): Uint8Array {
  return wrapSecret(Buffer.from(JSON.stringify(outcome ?? null)));
}

function opened(outcome: Uint8Array): unknown {
  return JSON.parse(Buffer.from(unwrapSecret(outcome)).toString());
}
