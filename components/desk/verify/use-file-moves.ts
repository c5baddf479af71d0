"use client";

import { useCallback, useState } from "react";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView } from "./file-view.ts";

type FileMove = "release" | "ready" | "request" | "refuse" | "duplicate";

export type FileMoves = {
  status: string;
  isBusy: boolean;
  refusal: string | undefined;
  send: (move: FileMove, body: object) => Promise<void>;
  forget: () => void;
};

/** Moves the whole file once every verdict is kept: ready stays here and opens the next step, the others lead back to the list, which says what was done. */
export function useFileMoves(
  file: Pick<FileView, "id" | "status" | "reference">,
  version: number,
  whenSaved: () => Promise<boolean>,
): FileMoves {
  const { locale, t } = useTexts();
  const [status, setStatus] = useState(file.status);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [key, setKey] = useState(newKey);

  const send = async (move: FileMove, body: object): Promise<void> => {
    setIsBusy(true);
    setRefusal(undefined);
    if (!(await whenSaved())) {
      setIsBusy(false);
      return setRefusal(t("save.first"));
    }
    const answer = await post<unknown>(`/api/desk/files/${file.id}/${move}`, body, { locale, version, key });
    if (answer.status === "done" && move !== "ready") {
      location.assign(`/${locale}/desk?done=${move}&reference=${file.reference}`);
      return;
    }
    setKey(newKey());
    setIsBusy(false);
    if (answer.status === "done") setStatus("ready");
    else setRefusal(answerText(answer, t));
  };
  const forget = useCallback(() => setRefusal(undefined), []);
  return { status, isBusy, refusal, send, forget };
}
