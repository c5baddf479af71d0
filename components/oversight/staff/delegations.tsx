import { ACT_KINDS, QUALITIES } from "#lib/auth/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { DateFields } from "../../forms/date-fields.tsx";
import { FieldGroup } from "../../forms/field-group.tsx";
import { keptDay, type KeptForm } from "../../forms/kept-form.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Row } from "../../layout/row.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { dateWords } from "../../ui/date-words.ts";

export type DelegationRow = {
  id: string;
  quality: string;
  actKinds: readonly string[];
  fromOn: string;
  toOn: string | null;
  isSuspended: boolean;
  decision: string;
};

type DelegationsProps = {
  action: string;
  rows: readonly DelegationRow[];
  /** The office of the posting where a power to sign may be given; nothing for those who sign no acts. */
  office: string | null;
  mayChange: boolean;
  /** What was typed of a new power, when it was refused. */
  kept: KeptForm;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** The powers to sign of a person, and the form that gives another one. */
export function Delegations({ action, rows, office, mayChange, kept, newKey, locale, t }: DelegationsProps) {
  return (
    <Stack as="section" gap="m">
      <h2>{t("staff:delegations")}</h2>
      {rows.length === 0 && <p>{t("staff:delegationsNone")}</p>}
      {rows.map((row) => (
        <Card key={row.id} title={row.decision} level={3}>
          <p>
            {t(`staff:qualityOf.${row.quality}`)} · {row.actKinds.map((kind) => t(`staff:kind.${kind}`)).join(" · ")}
          </p>
          <Row between>
            <span>{periodWords(row, t)}</span>
            {row.isSuspended && <Badge tone="warn">{t("staff:suspended")}</Badge>}
            {!row.isSuspended && mayChange && (
              <form method="post" action={`${action}/delegations/${row.id}/end`}>
                <HiddenFields idempotencyKey={newKey()} locale={locale} />
                <Button small kind="quiet" aria-label={t("staff:endDelegationOf", { decision: row.decision })}>
                  {t("staff:endDelegation")}
                </Button>
              </form>
            )}
          </Row>
        </Card>
      ))}
      {office !== null && mayChange && (
        <Card title={t("staff:delegate")} level={3}>
          <form method="post" action={`${action}/delegations`} noValidate>
            <HiddenFields idempotencyKey={newKey()} locale={locale} values={{ office }} />
            <Stack gap="m">
              <Select
                name="quality"
                label={t("staff:quality")}
                width="medium"
                options={QUALITIES.map((value) => ({ value, label: t(`staff:qualityOf.${value}`) }))}
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
              <DateFields name="fromOn" label={t("staff:from")} value={keptDay(kept, "fromOn")} t={t} />
              <DateFields
                name="toOn"
                label={t("staff:to")}
                hint={t("staff:toHint")}
                value={keptDay(kept, "toOn")}
                t={t}
              />
              <TextInput name="decision" label={t("staff:decision")} value={kept("decision")} maxLength={80} t={t} />
              <Button kind="secondary">{t("staff:delegateGo")}</Button>
            </Stack>
          </form>
        </Card>
      )}
    </Stack>
  );
}

function periodWords({ fromOn, toOn }: DelegationRow, t: T): string {
  const from = dateWords(fromOn, t);
  return toOn === null ? t("staff:periodOpen", { from }) : t("staff:period", { from, to: dateWords(toOn, t) });
}
