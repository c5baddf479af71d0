import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Problems } from "../../forms/problems.ts";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

type HolidayFormProps = { action: string; value: { day: DateParts; decision: string }; problems: Problems; t: T };

/** A day granted by decision: leads to the check, changes nothing by itself. */
export function HolidayForm({ action, value, problems, t }: HolidayFormProps) {
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <DateFields name="day" label={t("holiday.day")} value={value.day} problems={problems} t={t} />
        <TextInput
          name="decision"
          label={t("holiday.decision")}
          hint={t("holiday.decisionHint")}
          value={value.decision}
          maxLength={200}
          problems={problems}
          t={t}
        />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("holiday.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
