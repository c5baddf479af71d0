import type { Tx } from "#lib/platform/db.ts";
import { isLocale, type Locale } from "#lib/kernel/texts.ts";

export type Message = {
  id: string;
  channel: "email" | "sms";
  recipient: string;
  language: Locale;
  template: string;
  params: Record<string, string>;
  createdAt: Date;
  sentAt: Date | null;
};

type Row = Omit<Message, "language" | "channel" | "params"> & { channel: string; language: string; params: unknown };

/** Unsent messages written since a moment, the oldest first. */
export async function listUnsent(tx: Tx, since: Date, most: number): Promise<string[]> {
  const rows = await tx.message.findMany({
    where: { sentAt: null, createdAt: { gt: since } },
    orderBy: { createdAt: "asc" },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Takes one unsent message for this transaction; nothing when it was sent, or another worker is sending it now. */
export async function takeUnsent(tx: Tx, id: string): Promise<Message | undefined> {
  const taken = await tx.$queryRaw<unknown[]>`
    select 1 from message where id = ${id}::uuid and sent_at is null for update skip locked`;
  const row = taken.length === 0 ? undefined : await tx.message.findUnique({ where: { id } });
  return row ? fromRow(row) : undefined;
}

export async function markSent(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.message.update({ where: { id }, data: { sentAt: at }, select: { id: true } });
}

type LetterBoxRow = {
  id: string;
  channel: string;
  recipient: string;
  language: string;
  template: string;
  params: unknown;
  created_at: Date;
  sent_at: Date | null;
};

/** The last messages of a demonstration, the newest first; the database itself gives none of production's. */
export async function listDemonstration(tx: Tx, most: number): Promise<Message[]> {
  const rows = await tx.$queryRaw<LetterBoxRow[]>`select * from demonstration_messages(${most}::int)`;
  return rows.map(({ created_at: createdAt, sent_at: sentAt, ...row }) => fromRow({ ...row, createdAt, sentAt }));
}

function fromRow({ id, channel, recipient, language, template, params, createdAt, sentAt }: Row): Message {
  return {
    id,
    channel: channel === "sms" ? "sms" : "email",
    recipient,
    language: isLocale(language) ? language : "ar",
    template,
    params: textsIn(params),
    createdAt,
    sentAt,
  };
}

function textsIn(params: unknown): Record<string, string> {
  if (typeof params !== "object" || params === null) return {};
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
