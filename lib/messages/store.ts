import type { Tx } from "#lib/platform/db.ts";

/** A message as the demonstration shows it in place of a telephone and a mailbox. */
export type CaughtMessage = {
  id: string;
  channel: "email" | "sms";
  recipient: string;
  language: "ar" | "fr";
  template: string;
  params: Record<string, string>;
  createdAt: Date;
};

type Row = { id: string; channel: "email" | "sms"; recipient: string; language: "ar" | "fr"; template: string; params: Record<string, string>; created_at: Date };

/** The newest messages of a demonstration, by a function that gives nothing in a database without its mark. */
export async function listCaughtMessages(tx: Tx, most: number): Promise<CaughtMessage[]> {
  const rows = await tx.$queryRaw<Row[]>`select * from demonstration_messages(${most}::int)`;
  return rows.map(({ created_at: createdAt, ...message }) => ({ ...message, createdAt }));
}
