import type { Tx } from "#lib/platform/db.ts";

type Call = { actor: string; key: string; route: string; bodyHash: Uint8Array };

/** Claims a key for this transaction. Gives nothing when it is ours now, else what the first call answered. */
export async function claimKey(tx: Tx, call: Call): Promise<{ isSameCall: boolean; outcome: unknown } | undefined> {
  const claimed = await tx.$executeRaw`
    insert into idempotency (actor, key, route, body_hash) values (${call.actor}, ${call.key}, ${call.route}, ${call.bodyHash})
    on conflict (actor, key) do nothing`;
  if (claimed === 1) return undefined;
  const [row] = await tx.$queryRaw<{ same: boolean; outcome: unknown }[]>`
    select route = ${call.route} and body_hash = ${call.bodyHash} as same, outcome from idempotency where actor = ${call.actor} and key = ${call.key}`;
  return { isSameCall: row?.same ?? false, outcome: row?.outcome ?? null };
}

export async function saveOutcome(tx: Tx, call: Pick<Call, "actor" | "key">, outcome: unknown): Promise<void> {
  await tx.$executeRaw`
    update idempotency set outcome = ${JSON.stringify(outcome ?? null)}::jsonb where actor = ${call.actor} and key = ${call.key}`;
}
