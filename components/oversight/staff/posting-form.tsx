import { ROLES } from "#lib/auth/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { keptDay, type KeptForm } from "../../forms/kept-form.ts";
import type { Option } from "../../forms/option.ts";
import { Select } from "../../forms/select.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";

/** What a posting may name. */
export type PostingPlaces = Readonly<Record<"office" | "institution" | "territory", readonly Option[]>>;

type PostingFormProps = {
  action: string;
  places: PostingPlaces;
  kept: KeptForm;
  newKey: () => string;
  locale: Locale;
  t: T;
};

const PLACES = ["office", "institution", "territory"] as const;

/** Another posting of somebody whose posting is over (D22:3: one at a time). */
export function PostingForm({ action, places, kept, newKey, locale, t }: PostingFormProps) {
  return (
    <Card title={t("staff:postAgain")}>
      <form method="post" action={`${action}/postings`} noValidate>
        <HiddenFields idempotencyKey={newKey()} locale={locale} />
        <Stack gap="m">
          <Select
            name="role"
            label={t("staff:roleLabel")}
            width="medium"
            placeholder=""
            options={ROLES.map((role) => ({ value: role, label: t(`staff:role.${role}`) }))}
            value={kept("role")}
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
              value={kept(place)}
              t={t}
            />
          ))}
          <DateFields name="fromOn" label={t("staff:fromOn")} value={keptDay(kept, "fromOn")} t={t} />
          <Button kind="secondary">{t("staff:postGo")}</Button>
        </Stack>
      </form>
    </Card>
  );
}
