"use client";

import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { Reference } from "../../ui/reference.tsx";
import { Modal } from "../frame/modal.tsx";
import { useTexts } from "../texts/texts-provider.tsx";

type DuplicateDialogProps = {
  of: string;
  refusal: string | undefined;
  isBusy: boolean;
  onSend: () => void;
  onClose: () => void;
};

/** Closes this file as the second declaration of one birth. */
export function DuplicateDialog({ of, refusal, isBusy, onSend, onClose }: DuplicateDialogProps) {
  const { t } = useTexts();
  return (
    <Modal
      title={t("duplicates.confirm")}
      tone="bad"
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" type="button" busy={isBusy} busyLabel={t("common:button.sending")} onClick={onSend}>
            {t("duplicates.send")}
          </Button>
          <Button type="button" kind="quiet" onClick={onClose}>
            {t("common:button.cancel")}
          </Button>
        </>
      }
    >
      {refusal !== undefined && <Note tone="bad">{refusal}</Note>}
      <p>
        {t("duplicates.explained")} <Reference value={of} />
      </p>
    </Modal>
  );
}
