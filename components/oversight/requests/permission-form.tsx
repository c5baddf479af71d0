import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { Textarea } from "#components/forms/textarea.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Stack } from "#components/layout/stack.tsx";
import type { T } from "#lib/kernel/texts.ts";

/** What the central authority decides on a stranger's request: outcome, number, day, and why where it refuses. */
export function PermissionFields({ t }: { t: T }) {
  return (
    <Stack gap="l">
      <RadioTiles
        name="outcome"
        label={t("requests:permission.outcome")}
        options={(["granted", "refused"] as const).map((outcome) => ({
          value: outcome,
          label: t(`requests:permission.${outcome}`),
          hint: t(`requests:permission.${outcome}Hint`),
        }))}
        t={t}
      />
      <TextInput
        name="number"
        label={t("requests:permission.number")}
        kind="identifier"
        width="medium"
        autoComplete="off"
        t={t}
      />
      <DateFields name="decidedOn" label={t("requests:permission.decidedOn")} t={t} />
      <Textarea name="reason" label={t("requests:permission.reason")} maxLength={500} optional t={t} />
    </Stack>
  );
}
