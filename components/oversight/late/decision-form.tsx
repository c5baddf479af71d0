import type { T } from "#lib/kernel/texts.ts";
import { DENIAL_REASONS, GRANT_REASONS } from "#lib/rulings/core/index.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

type DecisionFormProps = {
  action: string;
  value: { outcome: string; grantedFor: string; refusedFor: string; number: string; decidedOn: DateParts };
  problems: Problems;
  t: T;
};

/** The decision: leads to the check of what was typed, decides nothing by itself. */
export function DecisionForm({ action, value, problems, t }: DecisionFormProps) {
  const reasons = (list: readonly string[]) =>
    list.map((code) => ({ value: code, label: t(`rulings:reason.${code}`) }));
  const shared = { problems, t };
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <RadioTiles
          name="outcome"
          label={t("rulings:decide.outcome")}
          value={value.outcome}
          options={[
            { value: "granted", label: t("rulings:decide.grant"), hint: t("rulings:decide.grantHint") },
            { value: "refused", label: t("rulings:decide.refuse"), hint: t("rulings:decide.refuseHint") },
          ]}
          {...shared}
        />
        <Select
          name="grantedFor"
          label={t("rulings:decide.grantedFor")}
          value={value.grantedFor}
          options={reasons(GRANT_REASONS)}
          placeholder=""
          {...shared}
        />
        <Select
          name="refusedFor"
          label={t("rulings:decide.refusedFor")}
          value={value.refusedFor}
          options={reasons(DENIAL_REASONS)}
          placeholder=""
          {...shared}
        />
        <TextInput
          name="number"
          label={t("rulings:decide.number")}
          kind="identifier"
          width="medium"
          value={value.number}
          autoComplete="off"
          {...shared}
        />
        <DateFields name="decidedOn" label={t("rulings:decide.decidedOn")} value={value.decidedOn} {...shared} />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("rulings:decide.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
