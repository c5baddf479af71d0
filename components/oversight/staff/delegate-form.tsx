import { ACT_KINDS, type Quality } from "#lib/auth/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { FieldGroup } from "../../forms/field-group.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { keptDay, type KeptForm } from "../../forms/kept-form.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";

type DelegateFormProps = {
  action: string;
  office: string;
  /** A head delegates; officers by law and consuls are entered by a manager. */
  qualities: readonly Quality[];
  /** What was typed of a new power, when it was refused. */
  kept: KeptForm;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** Gives a power to sign at the office of the posting, by an order (D22:3). */
export function DelegateForm({ action, office, qualities, kept, newKey, locale, t }: DelegateFormProps) {
  return (
    <Card title={t("staff:delegate")} level={3}>
      <form method="post" action={`${action}/delegations`} noValidate>
        <HiddenFields idempotencyKey={newKey()} locale={locale} values={{ office }} />
        <Stack gap="m">
          <Select
            name="quality"
            label={t("staff:quality")}
            width="medium"
            options={qualities.map((value) => ({ value, label: t(`staff:qualityOf.${value}`) }))}
            value={kept("quality") || "delegated"}
            t={t}
          />
          <FieldGroup name="actKinds" legend={t("staff:kinds")} t={t}>
            {ACT_KINDS.map((kind) => (
              <CheckboxTile
                key={kind}
                name={`actKinds.${kind}`}
                label={t(`staff:kind.${kind}`)}
                checked={kept(`actKinds.${kind}`) === "yes"}
                t={t}
              />
            ))}
          </FieldGroup>
          <TextInput name="decision" label={t("staff:decision")} value={kept("decision")} maxLength={80} t={t} />
          <DateFields name="decidedOn" label={t("staff:decidedOn")} value={keptDay(kept, "decidedOn")} t={t} />
          <DateFields name="fromOn" label={t("staff:from")} value={keptDay(kept, "fromOn")} t={t} />
          <DateFields name="toOn" label={t("staff:to")} hint={t("staff:toHint")} value={keptDay(kept, "toOn")} t={t} />
          <Button kind="secondary">{t("staff:delegateGo")}</Button>
        </Stack>
      </form>
    </Card>
  );
}
