"use client";

import { DateFields } from "../../forms/date-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { CommandForm } from "./command-form.tsx";
import type { LateView } from "./late-view.ts";
import { useCommand } from "./use-command.ts";

/** The declaratory judgment, copied from the paper that the family brings (CPC:217-220, D99:18). */
export function JudgmentForm({ view }: { view: LateView }) {
  const { t } = useTexts();
  const command = useCommand(view, "judgment");
  const shared = { problems: command.problems, t };
  return (
    <CommandForm command={command} submitLabel={t("rulings:judgment.send")}>
      <TextInput
        name="courtAr"
        label={t("rulings:judgment.courtAr")}
        hint={t("rulings:judgment.courtHint")}
        lang="ar"
        autoComplete="off"
        {...shared}
      />
      <TextInput
        name="courtFr"
        label={t("rulings:judgment.courtFr")}
        lang="fr"
        autoComplete="off"
        optional
        {...shared}
      />
      <TextInput
        name="courtFile"
        label={t("rulings:judgment.courtFile")}
        kind="identifier"
        width="medium"
        autoComplete="off"
        {...shared}
      />
      <TextInput
        name="number"
        label={t("rulings:judgment.number")}
        kind="identifier"
        width="medium"
        autoComplete="off"
        {...shared}
      />
      <DateFields name="decidedOn" label={t("rulings:judgment.decidedOn")} {...shared} />
      <DateFields
        name="finalOn"
        label={t("rulings:judgment.finalOn")}
        hint={t("rulings:judgment.finalHint")}
        {...shared}
      />
    </CommandForm>
  );
}
