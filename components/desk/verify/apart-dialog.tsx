"use client";

import { type FormEvent, useId, useState } from "react";
import { DISTINCTION_REASONS } from "#lib/declarations/core/index.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { Reference } from "../../ui/reference.tsx";
import { Modal } from "../frame/modal.tsx";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./request-dialog.module.css";

type ApartDialogProps = { file: string; of: string; version: number; onClose: () => void };

/** Remembers that the two files are of two persons or two events: neither stops the other any more. */
export function ApartDialog({ file, of, version, onClose }: ApartDialogProps) {
  const { locale, t } = useTexts();
  const form = useId();
  const [key, setKey] = useState(newKey);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("reason") ?? "";
    setIsBusy(true);
    const answer = await post<unknown>(`/api/desk/files/${file}/apart`, { of, reason }, { locale, version, key });
    if (answer.status === "done") return location.reload();
    setKey(newKey());
    setIsBusy(false);
    setRefusal(answerText(answer, t));
  };
  return (
    <Modal
      title={t("duplicates.apartTitle")}
      onClose={onClose}
      actions={
        <>
          <Button form={form} busy={isBusy} busyLabel={t("common:button.sending")}>
            {t("duplicates.apartSend")}
          </Button>
          <Button type="button" kind="quiet" onClick={onClose}>
            {t("common:button.cancel")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void send(event)}>
        {refusal !== undefined && <Note tone="bad">{refusal}</Note>}
        <p>
          {t("duplicates.apartExplained")} <Reference value={of} />
        </p>
        <RadioTiles
          name="reason"
          label={t("duplicates.apartReason")}
          options={DISTINCTION_REASONS.map((value) => ({ value, label: t(`duplicates.apartWhy.${value}`) }))}
          t={t}
        />
      </form>
    </Modal>
  );
}
