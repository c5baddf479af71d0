import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";
import { SignedWith } from "./volume-form.tsx";

type UnusedFormProps = {
  id: string;
  expected: number;
  volume: number;
  reasons: readonly string[];
  hidden: ReactNode;
  login: string | undefined;
  t: T;
};

/** The next number of the paper bears no act: why, and where one reads it (D99:12). */
export function UnusedForm({ id, expected, volume, reasons, hidden, login, t }: UnusedFormProps) {
  return (
    <TellingForm action={`/api/desk/registers/${id}/unused`} label={t("registers.paper.unusedTitle")}>
      {hidden}
      <TextInput
        name="no"
        label={t("paper.no")}
        hint={t("paper.noHint", { no: expected })}
        kind="number"
        width="short"
        autoComplete="off"
        t={t}
      />
      <TextInput
        name="volume"
        label={t("paper.volume")}
        kind="number"
        width="short"
        value={String(volume)}
        autoComplete="off"
        t={t}
      />
      <TextInput name="page" label={t("paper.page")} kind="number" width="short" autoComplete="off" t={t} />
      <RadioTiles
        name="reason"
        label={t("registers.paper.reason")}
        options={reasons.map((value) => ({ value, label: t(`registers.paper.reasons.${value}`) }))}
        t={t}
      />
      <Textarea name="note" label={t("registers.paper.note")} t={t} />
      <SignedWith login={login} t={t} />
      <Actions>
        <Button icon="lock">{t("registers.paper.unusedSign")}</Button>
      </Actions>
    </TellingForm>
  );
}
