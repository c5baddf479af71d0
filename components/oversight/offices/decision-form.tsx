import type { T } from "#lib/kernel/texts.ts";
import { DECIDED, SERVICES } from "#lib/territory/core/index.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { OfficeChecklist, type OfficeGroup } from "./office-checklist.tsx";

type DecisionFormProps = {
  action: string;
  groups: readonly OfficeGroup[];
  value: {
    what: string;
    service: string;
    number: string;
    decidedOn: DateParts;
    fromOn: DateParts;
    offices: readonly string[];
  };
  problems: Problems;
  t: T;
};

/** A decision on one office or a wave: its number, its days, what it changes. Leads to the check, changes nothing by itself. */
export function DecisionForm({ action, groups, value, problems, t }: DecisionFormProps) {
  const shared = { problems, t };
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <RadioTiles
          {...shared}
          name="what"
          label={t("offices.what")}
          options={DECIDED.map((what) => ({
            value: what,
            label: t(`offices.decided.${what}`),
            hint: t(`offices.decidedHint.${what}`),
          }))}
          value={value.what}
        />
        <Select
          {...shared}
          name="service"
          label={t("offices.service")}
          hint={t("offices.serviceHint")}
          optional
          placeholder=""
          options={SERVICES.map((service) => ({ value: service, label: t(`territory:service.${service}`) }))}
          value={value.service}
        />
        <TextInput
          {...shared}
          name="number"
          label={t("offices.number")}
          hint={t("offices.numberHint")}
          value={value.number}
          maxLength={80}
        />
        <DateFields {...shared} name="decidedOn" label={t("offices.decidedOn")} value={value.decidedOn} />
        <DateFields
          {...shared}
          name="fromOn"
          label={t("offices.fromOn")}
          hint={t("offices.fromOnHint")}
          value={value.fromOn}
        />
        <OfficeChecklist {...shared} groups={groups} chosen={value.offices} />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("offices.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
