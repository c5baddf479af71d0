import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { NoticeContent, NoticeStatus } from "../core/index.ts";

/** The node of a key that is trusted now. */
export async function findNodeOfKey(
  tx: Tx,
  keyId: string,
): Promise<{ code: string; publicKey: Uint8Array } | undefined> {
  const [row] = await tx.$queryRaw<{ code: string; publicKey: Uint8Array }[]>`
    select n.code, k.public_key as "publicKey" from node_key k join node n on n.code = k.node_code
     where k.id = ${keyId} and k.ended_at is null and n.ended_at is null`;
  return row;
}

/** The node through which a court sends; nothing where it is this one, or unknown. */
export async function findNodeOfCourt(tx: Tx, institutionCode: string): Promise<string | undefined> {
  return (await tx.nodeInstitution.findUnique({ where: { institutionCode } }))?.nodeCode;
}

/** The node that keeps the registers of an office; nothing where it is this one. */
export async function findNodeOfOffice(tx: Tx, officeCode: string): Promise<string | undefined> {
  return (await tx.nodeOffice.findUnique({ where: { officeCode } }))?.nodeCode;
}

export async function isOffice(tx: Tx, code: string): Promise<boolean> {
  return (await tx.office.count({ where: { code } })) > 0;
}

export type Crossing = { id: string; node: string; address: string; comesFrom: boolean };

/** What waits to cross, node by node, the oldest first: notices that left for another node, and what became of those that came from one. */
export async function listCrossing(tx: Tx): Promise<Crossing[]> {
  return tx.$queryRaw<Crossing[]>`
    select n.id, d.code as node, d.address, n.from_node is not null as "comesFrom"
      from notice n join node d on d.code = coalesce(n.from_node, n.to_node)
     where d.ended_at is null and n.stopped is null
       and (n.to_node is not null and n.status = 'sent'
         or n.from_node is not null and n.status in ('acknowledged', 'executed', 'refused') and n.carried is distinct from n.status)
     order by d.code, n.updated_at limit 500`;
}

export type Arrived = { id: string; node: string; content: NoticeContent; receiver: string; dueOn: IsoDay };

/** Keeps a notice that came from another node, once; gives whether it is new. */
export async function insertArrived(
  tx: Tx,
  { id, node, content, receiver, dueOn }: Arrived,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const written = await tx.$executeRaw`
    insert into notice (id, kind, sender_office, sender_institution, reference, receiver_office, content, envelope, due_on, status, from_node, carried)
    values (${id}::uuid, ${content.kind}, ${content.court ? null : content.sender.code}, ${content.court ? content.sender.code : null}, ${content.reference}, ${receiver}, ${JSON.stringify(content)}::jsonb,
            ${envelope}, ${databaseDay(dueOn)}::date, 'delivered', ${node}, 'delivered')
    on conflict do nothing`;
  return written === 1;
}

/** The id of a notice by what never changes of it: its sender and the sender's reference. */
export async function findIdByReference(tx: Tx, sender: string, reference: string): Promise<string | undefined> {
  const row = await tx.notice.findUnique({
    where: { sender_reference: { sender, reference } },
    select: { id: true },
  });
  return row?.id;
}

/** The other node has this answer, and knows the story so far. */
export async function saveCarried(
  tx: Tx,
  id: string,
  carried: NoticeStatus,
  answer: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await tx.notice.update({ where: { id }, data: { carried, answer }, select: { id: true } });
}

/** The other node did not take it, and why. */
export async function saveStopped(tx: Tx, id: string, code: string): Promise<void> {
  await tx.notice.update({ where: { id }, data: { stopped: code }, select: { id: true } });
}

/** What was stopped is tried once more. Gives how many. */
export async function forgetStops(tx: Tx): Promise<number> {
  const { count } = await tx.notice.updateMany({ where: { stopped: { not: null } }, data: { stopped: null } });
  return count;
}
