import { ROLES } from "#lib/auth/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateFields, type DateParts } from "../../forms/date-fields.tsx";
import type { Option } from "../../forms/option.ts";
import type { Problems } from "../../forms/problems.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { PersonFields } from "./person-fields.tsx";

type StaffFormProps = {
  action: string;
  /** What was typed, by the name of the field. */
  typed: (name: string) => string;
  fromOn: DateParts;
  places: Readonly<Record<"office" | "institution" | "territory", readonly Option[]>>;
  problems: Problems;
  t: T;
};

const PLACES = ["office", "institution", "territory"] as const;

/** A new member of staff: leads to the check, changes nothing by itself. */
export function StaffForm({ action, typed, fromOn, places, problems, t }: StaffFormProps) {
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <PersonFields typed={typed} problems={problems} t={t} />
        <TextInput
          name="login"
          label={t("staff:loginLabel")}
          hint={t("staff:loginHint")}
          kind="identifier"
          width="medium"
          value={typed("login")}
          maxLength={32}
          autoComplete="off"
          problems={problems}
          t={t}
        />
        <Select
          name="role"
          label={t("staff:roleLabel")}
          width="medium"
          placeholder=""
          options={ROLES.map((role) => ({ value: role, label: t(`staff:role.${role}`) }))}
          value={typed("role")}
          problems={problems}
          t={t}
        />
        {PLACES.map((place) => (
          <Select
            key={place}
            name={place}
            label={t(`staff:${place}`)}
            hint={t(`staff:${place}Hint`)}
            placeholder={t("staff:placeholder")}
            options={places[place]}
            value={typed(place)}
            problems={problems}
            t={t}
          />
        ))}
        <DateFields name="fromOn" label={t("staff:fromOn")} value={fromOn} problems={problems} t={t} />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("staff:check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
