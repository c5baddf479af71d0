import type { DeskToday } from "#lib/declarations/index.ts";

/** The next new file that nobody has in hand. */
export function nextFileOf({ rows }: Pick<DeskToday, "rows">, after: string): string | undefined {
  return rows.find(({ id, holder }) => id !== after && (holder === null || holder.isMe))?.id;
}
