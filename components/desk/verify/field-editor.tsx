"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { type FieldValue, TIME_UNKNOWN } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { TimeFields } from "../../forms/time-fields.tsx";
import { TwinName } from "../../forms/twin-name.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { ReasonInput } from "../reason-input.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import type { Line } from "./file-view.ts";
import styles from "./field-editor.module.css";
import { typedValue } from "./typed-value.ts";
import type { Named } from "./value-words.ts";

type FieldEditorProps = {
  line: Line;
  /** The value to begin from: the declared one, or the correction made before. */
  from: FieldValue;
  mode: "edit" | "doubt";
  named: Named;
  choices: readonly string[];
  problems: readonly FieldProblem[];
  isBusy: boolean;
  onSend: (typed: { value: FieldValue; reason: string }) => void;
  onCancel: () => void;
};

/** Corrects a line in its place, or says what is doubtful about it; either takes a reason. Escape leaves it as it was. */
export function FieldEditor({
  line,
  from,
  mode,
  named,
  choices,
  problems,
  isBusy,
  onSend,
  onCancel,
}: FieldEditorProps) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, []);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const reason = data.get("reason");
    if (!isBusy) onSend({ value: typedValue(line.shape, data), reason: typeof reason === "string" ? reason : "" });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  const reasons = [1, 2, 3, 4].map((number) => t(`${mode}.reason.${number}`));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form from any of its fields
    <form ref={form} className={styles.editor} onSubmit={send} onKeyDown={leave} noValidate>
      {mode === "edit" && <ValueControl line={line} from={from} named={named} choices={choices} problems={problems} />}
      <ReasonInput name="reason" label={t(`${mode}.reason.label`)} problems={problems} reasons={reasons} t={t} />
      <Actions>
        <Button small busy={isBusy} busyLabel={t("common:button.sending")}>
          {t(`${mode}.send`)}
        </Button>
        <Button small kind="quiet" type="button" onClick={onCancel}>
          {t("common:button.cancel")}
        </Button>
      </Actions>
    </form>
  );
}

type ValueControlProps = Pick<FieldEditorProps, "line" | "from" | "named" | "choices" | "problems">;

function ValueControl({ line, from, named, choices, problems }: ValueControlProps) {
  const { locale, t } = useTexts();
  const field = { name: "value", label: t("edit.value"), problems, t };
  if (typeof from !== "string") return <TwinName {...field} value={from} locale={locale} />;
  switch (line.shape) {
    case "day":
    case "partialDate": {
      const [year, month, day] = from.split("-");
      return (
        <DateFields
          {...field}
          value={{ year, month: month && String(Number(month)), day: day && String(Number(day)) }}
        />
      );
    }
    case "time": {
      const isUnknown = from === TIME_UNKNOWN;
      const [hour, minute] = isUnknown ? [] : from.split(":");
      return (
        <>
          <TimeFields {...field} value={{ hour, minute }} />
          {choices.includes(TIME_UNKNOWN) && (
            <CheckboxTile name="value.unknown" label={t("edit.timeUnknown")} checked={isUnknown} problems={[]} t={t} />
          )}
        </>
      );
    }
    case "choice": {
      const options = choices.map((value) => ({ value, label: t(`choice.${line.path}.${value}`) }));
      return <Select {...field} value={from} options={options} />;
    }
    case "country": {
      const options = Object.entries(named.countries).map(([value, label]) => ({ value, label }));
      return <Select {...field} value={from} options={options} />;
    }
    default:
      return <TextInput {...field} value={from} kind={line.path.endsWith("cnie") ? "identifier" : "text"} />;
  }
}
