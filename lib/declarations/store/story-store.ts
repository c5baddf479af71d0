import type { Tx } from "#lib/platform/db.ts";
import { RequestItems, type RequestItem } from "../core/index.ts";

/** What happened to a file, as citizen and officer read it. */
export const STORY_EVENTS = [
  "submitted",
  "receivedAtCounter",
  "enteredFromPaper",
  "opened",
  "released",
  "informationRequested",
  "answered",
  "ready",
  "actPrepared",
  "registered",
  "mentionEntered",
  "refused",
  "duplicate",
  "withdrawn",
  "overdue",
  "backInTime",
  "permissionAsked",
  "permissionTakenBack",
  "permissionGranted",
  "permissionRefused",
  "refusalIssued",
  "judgmentSent",
  "judgmentEntered",
  "deadlineRecomputed",
  "carriedOver",
  "corrected",
  "relativeCame",
  "exOfficio",
  "permissionEntered",
  "merged",
  "nameReferred",
  "nameAccepted",
  "nameRefused",
  "nameGivenUp",
] as const;
export type StoryEvent = (typeof STORY_EVENTS)[number];

export type StoryLine = { what: StoryEvent; at: Date; officeCode: string | null; detail: Record<string, unknown> };

export async function appendStory(
  tx: Tx,
  declarationId: string,
  line: {
    what: StoryEvent;
    at: Date;
    accountId?: string;
    officeCode?: string;
    detail?: Record<string, string | number>;
  },
): Promise<void> {
  const { what, at, accountId = null, officeCode = null, detail = {} } = line;
  await tx.$executeRaw`
    insert into declaration_event (declaration_id, seq, at, what, account_id, office_code, detail)
    select ${declarationId}::uuid, coalesce(max(seq), 0) + 1, ${at}, ${what}, ${accountId}::uuid, ${officeCode}, ${JSON.stringify(detail)}::jsonb
      from declaration_event where declaration_id = ${declarationId}::uuid`;
}

export async function listStory(tx: Tx, declarationId: string): Promise<StoryLine[]> {
  const rows = await tx.declarationEvent.findMany({ where: { declarationId }, orderBy: { seq: "asc" } });
  return rows.map((row) => ({
    what: row.what as StoryEvent,
    at: row.at,
    officeCode: row.officeCode,
    detail: row.detail as Record<string, unknown>,
  }));
}

export type OpenRequest = { id: string; items: RequestItem[]; askedAt: Date };

/** The one open list of what is missing, if there is one. */
export async function findOpenRequest(tx: Tx, declarationId: string): Promise<OpenRequest | undefined> {
  const row = await tx.informationRequest.findFirst({ where: { declarationId, answeredAt: null } });
  return row ? { id: row.id, items: RequestItems.parse(row.items), askedAt: row.askedAt } : undefined;
}

/** The one open list of a file, without what it asks: that is the family's. */
export async function findOpenRequestId(tx: Tx, declarationId: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id::text from information_request where declaration_id = ${declarationId}::uuid and answered_at is null`;
  return row?.id;
}

/** How many lists an officer sent this file back with; a name that the High Commission refused is not one of them. */
export async function countRequests(tx: Tx, declarationId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ asked: number }[]>`
    select count(*)::int as asked from information_request
     where declaration_id = ${declarationId}::uuid and not items @> '[{"reason": "nameRefused"}]'::jsonb`;
  return row?.asked ?? 0;
}

export async function insertRequest(
  tx: Tx,
  request: { id: string; declarationId: string; items: RequestItem[]; accountId: string; askedAt: Date },
): Promise<void> {
  await tx.informationRequest.create({ data: request, select: { id: true } });
}

/** The list with what the citizen saved since. */
export async function saveRequestItems(tx: Tx, id: string, items: readonly RequestItem[]): Promise<void> {
  await tx.informationRequest.update({ where: { id }, data: { items: [...items] }, select: { id: true } });
}

export async function closeRequest(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.informationRequest.update({ where: { id }, data: { answeredAt: at }, select: { id: true } });
}

export async function insertMessage(
  tx: Tx,
  message: {
    id: string;
    declarationId: string | null;
    channel: "email" | "sms";
    recipient: string;
    language: string;
    template: string;
    params: Record<string, string>;
  },
): Promise<void> {
  await tx.message.createMany({ data: [message] });
}
