import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { type RegionChoice, TerritoryChecklist } from "./territory-checklist.tsx";

type SuspensionFormProps = {
  action: string;
  regions: readonly RegionChoice[];
  value: { reference: string; startsOn: DateParts; endsOn: DateParts; scope: string; territories: readonly string[] };
  problems: Problems;
  t: T;
};

/** A decision that stops deadlines, its days and its places: leads to the check, changes nothing by itself. */
export function SuspensionForm({ action, regions, value, problems, t }: SuspensionFormProps) {
  const shared = { problems, t };
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <TextInput
          {...shared}
          name="reference"
          label={t("suspension.reference")}
          hint={t("suspension.referenceHint")}
          value={value.reference}
          maxLength={200}
        />
        <DateFields
          {...shared}
          name="startsOn"
          label={t("suspension.startsOn")}
          hint={t("suspension.dayHint")}
          value={value.startsOn}
        />
        <DateFields
          {...shared}
          name="endsOn"
          label={t("suspension.endsOn")}
          hint={t("suspension.dayHint")}
          value={value.endsOn}
        />
        <RadioTiles
          {...shared}
          name="scope"
          label={t("suspension.scope")}
          options={(["everywhere", "territories"] as const).map((scope) => ({
            value: scope,
            label: t(`suspension.${scope}`),
          }))}
          value={value.scope}
        />
        <TerritoryChecklist {...shared} name="territories" regions={regions} chosen={value.territories} />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("suspension.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
