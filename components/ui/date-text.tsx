import type { T } from "#lib/kernel/texts.ts";
import { dateWords } from "./date-words.ts";

type DateTextProps = {
  /** A civil day, or a month or a year when no more is known. */
  on: string;
  /** The hour of the wall clock in Morocco, `HH:MM`. */
  time?: string | undefined;
  t: T;
};

export function DateText({ on, time, t }: DateTextProps) {
  return <time dateTime={time === undefined ? on : `${on}T${time}`}>{dateWords(on, t, time)}</time>;
}
