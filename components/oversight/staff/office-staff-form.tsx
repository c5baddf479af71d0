import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import type { KeptForm } from "../../forms/kept-form.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { PersonFields } from "./person-fields.tsx";

type OfficeStaffFormProps = {
  action: string;
  office: string;
  kept: KeptForm;
  fromOn: DateParts;
  idempotencyKey: string;
  locale: Locale;
  t: T;
};

const ROLES = ["clerk", "officer"] as const;

/** A new clerk or officer of one office, whom its head appoints. */
export function OfficeStaffForm({ action, office, kept, fromOn, idempotencyKey, locale, t }: OfficeStaffFormProps) {
  return (
    <form method="post" action={action} noValidate>
      <HiddenFields idempotencyKey={idempotencyKey} locale={locale} values={{ office }} />
      <Stack gap="l">
        <PersonFields typed={kept} problems={[]} t={t} />
        <TextInput
          name="login"
          label={t("staff:loginLabel")}
          hint={t("staff:loginHint")}
          kind="identifier"
          width="medium"
          value={kept("login")}
          maxLength={32}
          autoComplete="off"
          t={t}
        />
        <RadioTiles
          name="role"
          label={t("staff:roleLabel")}
          two
          options={ROLES.map((role) => ({ value: role, label: t(`staff:role.${role}`) }))}
          value={kept("role")}
          t={t}
        />
        <DateFields name="fromOn" label={t("staff:fromOn")} value={fromOn} t={t} />
        <Actions>
          <Button>{t("staff:create")}</Button>
        </Actions>
      </Stack>
    </form>
  );
}
