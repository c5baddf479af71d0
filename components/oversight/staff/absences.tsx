import { ABSENCE_REASONS } from "#lib/auth/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateFields } from "../../forms/date-fields.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { keptDay, type KeptForm } from "../../forms/kept-form.ts";
import type { Option } from "../../forms/option.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Row } from "../../layout/row.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { dateWords } from "../../ui/date-words.ts";

export type AbsenceRow = {
  id: string;
  reason: string;
  fromOn: string;
  toOn: string | null;
  isOver: boolean;
  replacedBy: { ar: string; latin: string } | null;
};

type AbsencesProps = {
  action: string;
  rows: readonly AbsenceRow[];
  /** The officers of the office who may replace this one. */
  colleagues: readonly Option[];
  mayNote: boolean;
  mayReplace: boolean;
  kept: KeptForm;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** When an officer is away and who signs in their stead (L36:6). */
export function Absences({ action, rows, colleagues, mayNote, mayReplace, kept, newKey, locale, t }: AbsencesProps) {
  if (rows.length === 0 && !mayNote) return null;
  const unreplaced = rows.find(({ isOver, replacedBy }) => !isOver && replacedBy === null);
  return (
    <Stack as="section" gap="m">
      <h2>{t("staff:absence.title")}</h2>
      {rows.map((row) => (
        <Card key={row.id} title={t(`staff:absence.reasonOf.${row.reason}`)} level={3}>
          <Stack gap="m">
            <Row between>
              <span>{periodWords(row, t)}</span>
              {row.isOver && <Badge tone="neutral">{t("staff:over")}</Badge>}
              {!row.isOver && mayNote && (
                <form method="post" action={`${action}/absences/${row.id}/end`}>
                  <HiddenFields idempotencyKey={newKey()} locale={locale} />
                  <Button small kind="quiet">
                    {t("staff:absence.back")}
                  </Button>
                </form>
              )}
            </Row>
            {row.replacedBy && (
              <p>{t("staff:absence.replacedBy", { name: row.replacedBy[locale === "ar" ? "ar" : "latin"] })}</p>
            )}
            {row === unreplaced && mayReplace && colleagues.length > 0 && (
              <form method="post" action={`${action}/absences/${row.id}/replacement`} noValidate>
                <HiddenFields idempotencyKey={newKey()} locale={locale} />
                <Stack gap="m" start>
                  <Select
                    name="replacement"
                    label={t("staff:absence.replacement")}
                    hint={t("staff:absence.replacementHint")}
                    placeholder={t("staff:placeholder")}
                    options={colleagues}
                    t={t}
                  />
                  <TextInput name="ground" label={t("staff:absence.ground")} maxLength={80} t={t} />
                  <Button kind="secondary">{t("staff:absence.replaceGo")}</Button>
                </Stack>
              </form>
            )}
          </Stack>
        </Card>
      ))}
      {mayNote && (
        <Card title={t("staff:absence.note")} level={3}>
          <form method="post" action={`${action}/absences`} noValidate>
            <HiddenFields idempotencyKey={newKey()} locale={locale} />
            <Stack gap="m" start>
              <p>{t("staff:absence.noteText")}</p>
              <Select
                name="reason"
                label={t("staff:absence.reason")}
                width="medium"
                options={ABSENCE_REASONS.map((value) => ({ value, label: t(`staff:absence.reasonOf.${value}`) }))}
                value={kept("reason") || "leave"}
                t={t}
              />
              <DateFields name="awayFrom" label={t("staff:from")} value={keptDay(kept, "awayFrom")} t={t} />
              <DateFields
                name="awayUntil"
                label={t("staff:to")}
                hint={t("staff:absence.toHint")}
                value={keptDay(kept, "awayUntil")}
                t={t}
              />
              <Button kind="secondary">{t("staff:absence.noteGo")}</Button>
            </Stack>
          </form>
        </Card>
      )}
    </Stack>
  );
}

function periodWords({ fromOn, toOn }: AbsenceRow, t: T): string {
  const from = dateWords(fromOn, t);
  return toOn === null ? t("staff:periodOpen", { from }) : t("staff:period", { from, to: dateWords(toOn, t) });
}
