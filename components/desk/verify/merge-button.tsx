"use client";

import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";

type MergeButtonProps = { file: string; of: string; version: number };

/** Makes one file of this one and an institution's of the same event; leads to the one that lives on. */
export function MergeButton({ file, of, version }: MergeButtonProps) {
  const { locale, t } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [key] = useState(newKey);
  const merge = async (): Promise<void> => {
    setIsBusy(true);
    const answer = await post<{ id: string }>(`/api/desk/files/${file}/merge`, { of }, { locale, version, key });
    if (answer.status === "done") return location.assign(`/${locale}/desk/files/${answer.value.id}`);
    setIsBusy(false);
    setRefusal(answerText(answer, t));
  };
  return (
    <>
      <Button small type="button" busy={isBusy} busyLabel={t("merge.busy")} onClick={() => void merge()}>
        {t("merge.send")}
      </Button>
      {refusal !== undefined && <span role="alert">{refusal}</span>}
    </>
  );
}
