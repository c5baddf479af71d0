"use client";

import { APPLICANT_QUALITIES, LATE_REASONS, OPINIONS } from "#lib/rulings/core/index.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { FieldGroup } from "../../forms/field-group.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { CommandForm } from "./command-form.tsx";
import type { LateView } from "./late-view.ts";
import { useCommand } from "./use-command.ts";

/** The request for a permission: who asks and why, the papers that were seen, what the office thinks (L36:21). */
export function AskForm({ view }: { view: LateView }) {
  const { locale, t } = useTexts();
  const command = useCommand(view, "ask");
  const shared = { problems: command.problems, t };
  const options = (list: readonly string[], of: string) =>
    list.map((value) => ({ value, label: t(`rulings:${of}.${value}`) }));
  return (
    <CommandForm command={command} submitLabel={t("rulings:ask.send")}>
      <TextInput
        name="applicant"
        label={t("rulings:ask.applicant")}
        value={view.declarant?.[locale === "ar" ? "ar" : "latin"]}
        autoComplete="off"
        {...shared}
      />
      <RadioTiles
        name="quality"
        label={t("rulings:ask.quality")}
        options={options(APPLICANT_QUALITIES, "quality")}
        value="declarant"
        {...shared}
      />
      <Select
        name="reason"
        label={t("rulings:ask.reason")}
        options={options(LATE_REASONS, "lateReason")}
        placeholder=""
        {...shared}
      />
      <TextInput
        name="nonRegistrationNumber"
        label={t("rulings:ask.nonRegistrationNumber")}
        hint={t("rulings:ask.nonRegistrationHint")}
        kind="identifier"
        width="medium"
        autoComplete="off"
        {...shared}
      />
      {view.kind === "death" && (
        <TextInput
          name="burialPermit"
          label={t("rulings:ask.burialPermit")}
          hint={t("rulings:ask.burialPermitHint")}
          kind="identifier"
          width="medium"
          autoComplete="off"
          optional
          {...shared}
        />
      )}
      <FieldGroup
        name="documents"
        legend={t("rulings:ask.documents")}
        hint={t("rulings:ask.documentsHint")}
        {...shared}
      >
        <Stack gap="s">
          {view.documents.map((kind) => (
            <CheckboxTile key={kind} name={`documents.${kind}`} label={t(`rulings:document.${kind}`)} {...shared} />
          ))}
        </Stack>
      </FieldGroup>
      <RadioTiles name="opinion" label={t("rulings:ask.opinion")} options={options(OPINIONS, "opinion")} {...shared} />
      <Textarea
        name="note"
        label={t("rulings:ask.note")}
        hint={t("rulings:ask.noteHint")}
        maxLength={600}
        {...shared}
      />
    </CommandForm>
  );
}
