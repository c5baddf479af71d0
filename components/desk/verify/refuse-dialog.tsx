"use client";

import { type FormEvent, useId } from "react";
import type { RefusalReason } from "#lib/declarations/core/index.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { Modal } from "../frame/modal.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./request-dialog.module.css";

type RefuseDialogProps = {
  reasons: readonly RefusalReason[];
  refusal: string | undefined;
  isBusy: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
};

/** Refuses the declaration with a reason from the closed list; the citizen reads it with the ways of appeal. */
export function RefuseDialog({ reasons, refusal, isBusy, onSend, onClose }: RefuseDialogProps) {
  const { t } = useTexts();
  const form = useId();
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("reason");
    if (!isBusy) onSend(typeof reason === "string" ? reason : "");
  };
  return (
    <Modal
      title={t("refuse.title")}
      tone="bad"
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" form={form} busy={isBusy} busyLabel={t("common:button.sending")}>
            {t("refuse.send")}
          </Button>
          <Button type="button" kind="quiet" onClick={onClose}>
            {t("common:button.cancel")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={send}>
        {refusal !== undefined && <Note tone="bad">{refusal}</Note>}
        <p>{t("refuse.explained")}</p>
        <RadioTiles
          name="reason"
          label={t("refuse.reason")}
          options={reasons.map((value) => ({ value, label: t(`refuse.why.${value}`) }))}
          t={t}
        />
      </form>
    </Modal>
  );
}
