import type { Locale, T } from "#lib/kernel/texts.ts";
import { isolate } from "#lib/kernel/text.ts";
import { dateWords, timeWords } from "../../ui/date-words.ts";
import { Note } from "../../ui/note.tsx";
import type { WallTime } from "./wall-time.ts";

export type PaperView = { number: string; declared: WallTime; entered: WallTime | null; interruption: string };

type PaperNoteProps = { paper: PaperView; locale: Locale; t: T };

/** That a declaration was made on paper, when it really was, and when it was entered (L36:19). */
export function PaperNote({ paper: { number, declared, entered, interruption }, locale, t }: PaperNoteProps) {
  const words = ({ on, time }: WallTime) => ({ on: dateWords(on, t), time: timeWords(time, t) });
  return (
    <Note icon="pen" title={t("downtime.paper.title", { number: isolate(number) })}>
      {t("downtime.paper.text", words(declared))} {entered && t("downtime.paper.entered", words(entered))}{" "}
      <a href={`/${locale}/desk/downtime/${interruption}`}>{t("downtime.paper.see")}</a>
    </Note>
  );
}
