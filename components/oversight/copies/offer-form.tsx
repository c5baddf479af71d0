import type { T } from "#lib/kernel/texts.ts";
import { COPY_FORMS, Regime } from "#lib/documents/core/index.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

type OfferFormProps = {
  action: string;
  value: { regime: string; form: string; isOffered: string; fromOn: DateParts; number: string };
  problems: Problems;
  t: T;
};

/** Which copy, under which law, from which day, by which text: leads to the check, changes nothing by itself. */
export function OfferForm({ action, value, problems, t }: OfferFormProps) {
  const shared = { problems, t };
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <RadioTiles
          {...shared}
          name="regime"
          label={t("copies.law")}
          options={Regime.options.map((regime) => ({ value: regime, label: t(`copies.regime.${regime}`) }))}
          value={value.regime}
        />
        <RadioTiles
          {...shared}
          name="form"
          label={t("copies.copy")}
          options={COPY_FORMS.map((form) => ({ value: form, label: t(`copies.form.${form}`) }))}
          value={value.form}
        />
        <RadioTiles
          {...shared}
          name="isOffered"
          label={t("copies.isOffered")}
          options={(["yes", "no"] as const).map((said) => ({ value: said, label: t(`copies.offered.${said}`) }))}
          value={value.isOffered}
        />
        <DateFields {...shared} name="fromOn" label={t("copies.fromOn")} value={value.fromOn} />
        <TextInput {...shared} name="number" label={t("copies.number")} value={value.number} maxLength={80} />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("copies.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
