"use client";

import { dateWords } from "../../ui/date-words.ts";
import { Note } from "../../ui/note.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";

/** What the High Commission decided on this file's name: it binds the office (D99:23). */
export function RulingNote({ ruling }: { ruling: NonNullable<CompletionView["ruling"]> }) {
  const { locale, t } = useTexts();
  const { isAccepted, number, decidedOn, name } = ruling;
  const values = { name: locale === "ar" ? name.ar : name.latin, number, date: dateWords(decidedOn, t) };
  return <Note tone={isAccepted ? "ok" : "warn"}>{t(`ruling.${isAccepted ? "accepted" : "refused"}`, values)}</Note>;
}
