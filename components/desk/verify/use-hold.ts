"use client";

import { useEffect, useState } from "react";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView } from "./file-view.ts";

const AGAIN_MINUTES = 10;

/** A file in hand: its version for the next command, or why it may only be read. */
export type Hold = { isMine: boolean; version: number; refusal: string | undefined };

/** Takes the file in hand when the screen opens, and again while it stays open. */
export function useHold(file: Pick<FileView, "id" | "version" | "holder">, isTaken: boolean): Hold {
  const { locale, t } = useTexts();
  const isAnothers = file.holder !== null && !file.holder.isMe;
  const [hold, setHold] = useState<Hold>({
    isMine: false,
    version: file.version,
    refusal: isTaken && isAnothers ? t("errors:declarations.heldByAnother") : undefined,
  });
  useEffect(() => {
    if (!isTaken || isAnothers) return undefined;
    let isGone = false;
    const take = async (): Promise<void> => {
      const answer = await post<{ version: number }>(`/api/desk/files/${file.id}/take`, {}, { locale });
      if (isGone) return;
      setHold((before) =>
        answer.status === "done"
          ? { isMine: true, version: answer.value.version, refusal: undefined }
          : { ...before, isMine: false, refusal: answerText(answer, t) },
      );
    };
    void take();
    const again = setInterval(() => void take(), AGAIN_MINUTES * 60_000);
    return () => {
      isGone = true;
      clearInterval(again);
    };
  }, [file.id, isAnothers, isTaken, locale, t]);
  return hold;
}
