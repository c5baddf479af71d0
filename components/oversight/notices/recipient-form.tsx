import type { T } from "#lib/kernel/texts.ts";
import { type Recipient, RETURN_KINDS } from "#lib/notices/core/index.ts";
import type { Options } from "../../forms/option.ts";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

type RecipientFormProps = {
  action: string;
  territories: Options;
  value: Record<keyof Omit<Recipient, "name">, string> & { name: { ar: string; fr: string } };
  problems: Problems;
  t: T;
};

/** Who is to receive what, for which offices: leads to the check, changes nothing by itself. */
export function RecipientForm({ action, territories, value, problems, t }: RecipientFormProps) {
  const shared = { problems, t };
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <RadioTiles
          {...shared}
          name="kind"
          label={t("recipients.what")}
          options={RETURN_KINDS.map((kind) => ({ value: kind, label: t(`recipients.kind.${kind}`) }))}
          value={value.kind}
        />
        <Select
          {...shared}
          name="territory"
          label={t("recipients.territory")}
          hint={t("recipients.territoryHint")}
          options={territories}
          placeholder={t("recipients.choose")}
          value={value.territory}
        />
        <TextInput
          {...shared}
          name="name.ar"
          label={t("recipients.nameAr")}
          lang="ar"
          value={value.name.ar}
          maxLength={200}
        />
        <TextInput
          {...shared}
          name="name.fr"
          label={t("recipients.nameFr")}
          lang="fr"
          value={value.name.fr}
          maxLength={200}
        />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("recipients.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
