"use client";

import { type FormEvent, useState } from "react";
import type { FormState } from "#lib/kernel/form-state.ts";
import { Stack } from "../../layout/stack.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { useIsAwake } from "../frame/use-is-awake.ts";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";

/** The declarant holds to the name no longer: the file comes back to be checked, where another name is written. */
export function GiveUpForm({ fileId, version }: { fileId: string; version: number }) {
  const { locale, t } = useTexts();
  const isAwake = useIsAwake();
  const [isBusy, setIsBusy] = useState(false);
  const [key, setKey] = useState(newKey);
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    const given = await post<unknown>(`/api/desk/files/${fileId}/give-up-name`, {}, { locale, key, version });
    if (given.status === "done") return location.assign(`/${locale}/desk/files/${fileId}`);
    setKey(newKey());
    setAnswer(given);
    setIsBusy(false);
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)}>
      <details>
        <summary>{t("referral.giveUp")}</summary>
        <Stack gap="m" start>
          <p>{t("referral.giveUpText")}</p>
          <div role="alert">{answer?.status === "refused" && <Note tone="bad">{answerText(answer, t)}</Note>}</div>
          <Button
            type={isAwake ? "submit" : "button"}
            kind="secondary"
            busy={isBusy}
            busyLabel={t("common:button.sending")}
          >
            {t("referral.giveUpSend")}
          </Button>
        </Stack>
      </details>
    </form>
  );
}
