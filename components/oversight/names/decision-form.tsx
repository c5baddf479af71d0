import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

export type TypedDecision = {
  outcome: string;
  acceptedFor: string;
  refusedFor: string;
  reasons: string;
  number: string;
  decidedOn: DateParts;
};

type DecisionFormProps = {
  action: string;
  value: TypedDecision;
  acceptanceReasons: readonly string[];
  grounds: readonly string[];
  /** Days given to choose another name, by the country's setting. */
  days: number;
  problems: Problems;
  t: T;
};

/** The Commission's decision, with its reason in code and in words (D22:33); leads to its check, decides nothing by itself. */
export function DecisionForm({ action, value, acceptanceReasons, grounds, days, problems, t }: DecisionFormProps) {
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <RadioTiles
          name="outcome"
          label={t("names.outcome")}
          value={value.outcome}
          options={[
            { value: "accepted", label: t("names:sheet.accepted"), hint: t("names.acceptedHint") },
            { value: "refused", label: t("names:sheet.refused"), hint: t("names.refusedHint", { days }) },
          ]}
          problems={problems}
          t={t}
        />
        <Select
          name="acceptedFor"
          label={t("names.acceptedFor")}
          value={value.acceptedFor}
          options={acceptanceReasons.map((reason) => ({ value: reason, label: t(`names:acceptance.${reason}`) }))}
          placeholder={t("names.choose")}
          problems={problems}
          t={t}
        />
        <Select
          name="refusedFor"
          label={t("names.refusedFor")}
          value={value.refusedFor}
          options={grounds.map((ground) => ({ value: ground, label: t(`names:ground.${ground}`) }))}
          placeholder={t("names.choose")}
          problems={problems}
          t={t}
        />
        <Textarea
          name="reasons"
          label={t("names.reasons")}
          hint={t("names.reasonsHint")}
          value={value.reasons}
          maxLength={600}
          problems={problems}
          t={t}
        />
        <TextInput
          name="number"
          label={t("names.number")}
          kind="identifier"
          width="medium"
          value={value.number}
          maxLength={40}
          autoComplete="off"
          problems={problems}
          t={t}
        />
        <DateFields name="decidedOn" label={t("names.decidedOn")} value={value.decidedOn} problems={problems} t={t} />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("names.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
