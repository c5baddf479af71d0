import type { Tx } from "#lib/platform/db.ts";

/** The bytes of an act, and whether its identifier has come. */
export async function findActToIdentify(
  tx: Tx,
  actId: string,
): Promise<{ canon: Uint8Array; hasIdentifier: boolean } | undefined> {
  const act = await tx.act.findUnique({ where: { id: actId }, select: { canon: true } });
  if (!act) return undefined;
  return { canon: act.canon, hasIdentifier: (await tx.civilIdentifier.count({ where: { actId } })) === 1 };
}

/** False when the act has one already: the first that came stays. */
export async function insertIdentifier(
  tx: Tx,
  row: { actId: string; value: string; source: string; assignedAt: Date },
): Promise<boolean> {
  const { actId, value, source, assignedAt } = row;
  const inserted = await tx.$executeRaw`
    insert into civil_identifier (act_id, value, source, assigned_at) values (${actId}::uuid, ${value}, ${source}, ${assignedAt})
    on conflict (act_id) do nothing`;
  return inserted === 1;
}

/** Sealed birth acts without an identifier, the oldest first. */
export async function listUnidentified(tx: Tx, before: Date, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from act a join act_seal s on s.act_id = a.id
     where a.kind = 'birth' and s.sealed_at < ${before} and not exists (select from civil_identifier i where i.act_id = a.id)
     order by s.sealed_at limit ${most}`;
  return rows.map(({ id }) => id);
}

export type AssignedIdentifier = { value: string; source: string; assignedAt: Date };

export async function findIdentifier(tx: Tx, actId: string): Promise<AssignedIdentifier | undefined> {
  const row = await tx.civilIdentifier.findUnique({ where: { actId } });
  return row ? { value: row.value, source: row.source, assignedAt: row.assignedAt } : undefined;
}
