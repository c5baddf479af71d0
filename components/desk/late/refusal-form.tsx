"use client";

import { APPLICANT_QUALITIES } from "#lib/rulings/core/index.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { CommandForm } from "./command-form.tsx";
import type { LateView } from "./late-view.ts";
import { useCommand } from "./use-command.ts";

/** To whom the written refusal is handed, for the court (circular D/756). */
export function RefusalForm({ view }: { view: LateView }) {
  const { locale, t } = useTexts();
  const command = useCommand(view, "refusal");
  const shared = { problems: command.problems, t };
  return (
    <CommandForm command={command} submitLabel={t("rulings:refusal.send")}>
      <TextInput
        name="applicant"
        label={t("rulings:refusal.applicant")}
        value={view.declarant?.[locale === "ar" ? "ar" : "latin"]}
        autoComplete="off"
        {...shared}
      />
      <RadioTiles
        name="quality"
        label={t("rulings:ask.quality")}
        options={APPLICANT_QUALITIES.map((value) => ({ value, label: t(`rulings:quality.${value}`) }))}
        value="declarant"
        {...shared}
      />
    </CommandForm>
  );
}
