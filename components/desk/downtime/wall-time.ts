import type { T } from "#lib/kernel/texts.ts";
import { dateWords } from "../../ui/date-words.ts";

/** What a clock on the wall showed: `YYYY-MM-DD` and `HH:MM`. */
export type WallTime = { on: string; time: string };

/** The day in words with the hour. */
export function wallWords({ on, time }: WallTime, t: T): string {
  return dateWords(on, t, time);
}

/** An interruption by its beginning and its end. */
export function spellWords({ began, ended }: { began: WallTime; ended: WallTime | null }, t: T): string {
  const from = wallWords(began, t);
  return ended ? t("downtime.spell", { from, until: wallWords(ended, t) }) : t("downtime.spellRunning", { from });
}
