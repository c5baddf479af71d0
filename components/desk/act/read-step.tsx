"use client";

import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { Step } from "./step.tsx";

export function ReadStep({ isDone, isBusy, onRead }: { isDone: boolean; isBusy: boolean; onRead: () => void }) {
  const { t } = useTexts();
  return (
    <Step title={t("steps.read")} state={isDone ? "done" : "now"} note={isDone ? undefined : t("steps.readHint")}>
      <Button type="button" kind="secondary" busy={isBusy} busyLabel={t("common:button.sending")} onClick={onRead}>
        {t("steps.readSend")}
      </Button>
    </Step>
  );
}
