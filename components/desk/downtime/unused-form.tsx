import type { ReactNode } from "react";
import { UNUSED_REASONS } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import type { Option } from "../../forms/option.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "./telling-form.tsx";

type UnusedFormProps = {
  hidden: ReactNode;
  /** The numbers of an interruption; without them the number is typed. */
  numbers?: readonly Option[];
  t: T;
};

/** Why a number stands for no declaration. */
export function UnusedForm({ hidden, numbers, t }: UnusedFormProps) {
  const number = { name: "unusedNo", label: t("downtime.enter.no"), t };
  return (
    <TellingForm action="/api/desk/downtime/unused" label={t("downtime.unused.title")}>
      {hidden}
      <Columns>
        {numbers ? (
          <Select {...number} options={numbers} placeholder={t("downtime.choose")} />
        ) : (
          <TextInput {...number} kind="number" width="short" maxLength={7} />
        )}
        <Select
          name="reason"
          label={t("downtime.unused.reason")}
          placeholder={t("downtime.choose")}
          options={UNUSED_REASONS.map((value) => ({ value, label: t(`downtime.reason.${value}`) }))}
          t={t}
        />
      </Columns>
      <TextInput name="unusedNote" label={t("downtime.unused.note")} optional maxLength={200} t={t} />
      <Actions>
        <Button kind="secondary">{t("downtime.unused.submit")}</Button>
      </Actions>
    </TellingForm>
  );
}
