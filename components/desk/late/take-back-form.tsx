"use client";

import { useTexts } from "../texts/texts-provider.tsx";
import { CommandForm } from "./command-form.tsx";
import type { LateView } from "./late-view.ts";
import { useCommand } from "./use-command.ts";

/** The request goes before it was decided: an error in it, or a judgment that came first. */
export function TakeBackForm({ view }: { view: LateView }) {
  const { t } = useTexts();
  const command = useCommand(view, "take-back");
  return (
    <details>
      <summary>{t("rulings:takeBack.title")}</summary>
      <p>{t("rulings:takeBack.text")}</p>
      <CommandForm command={command} submitLabel={t("rulings:takeBack.send")} kind="secondary" />
    </details>
  );
}
