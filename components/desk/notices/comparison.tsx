import type { ReactNode } from "react";
import type { Compared, ComparedDatum } from "#lib/notices/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";

/** An act that may be the one meant, laid beside the notice. */
export type ComparisonView = { actId: string; number: number; year: number; rows: readonly ComparedDatum[] };

type ComparisonProps = {
  view: ComparisonView;
  /** The form by which an officer says that the notice means this act; absent where this officer may not decide now. */
  bind: { notice: string; idempotencyKey: string; reason: string | undefined } | undefined;
  /** An office by its name. */
  nameOf: (code: string) => string;
  locale: Locale;
  t: T;
};

const TONES = { same: "ok", differs: "warn", notTold: "neutral" } as const;
const ICONS = { same: "check", differs: "warning", notTold: "minus" } as const;

/** A notice and one act side by side, datum by datum with what differs; the officer decides, and writes why. */
export function Comparison({ view, bind, nameOf, locale, t }: ComparisonProps) {
  const shown = (datum: Compared, value: string | null): ReactNode => {
    if (value === null) return t("notices:compare.nothing");
    if (datum === "office") return nameOf(value);
    if (datum === "birth" && /^\d{4}(-\d{2}){0,2}$/.test(value)) return <DateText on={value} t={t} />;
    return <bdi>{value}</bdi>;
  };
  const columns: readonly Column<ComparedDatum>[] = [
    {
      key: "datum",
      label: t("notices:compare.datum"),
      heads: true,
      cell: ({ datum }) => t(`notices:compare.of.${datum}`),
    },
    { key: "told", label: t("notices:compare.told"), wide: true, cell: ({ datum, told }) => shown(datum, told) },
    { key: "found", label: t("notices:compare.found"), wide: true, cell: ({ datum, found }) => shown(datum, found) },
    {
      key: "verdict",
      label: t("notices:compare.verdict"),
      cell: ({ verdict }) => (
        <Badge tone={TONES[verdict]} icon={ICONS[verdict]}>
          {t(`notices:compare.${verdict}`)}
        </Badge>
      ),
    },
  ];
  const name = t("notices:candidate.of", { number: view.number, year: view.year });
  return (
    <Card title={name} level={3}>
      <Stack gap="m">
        <Table caption={name} captionHidden columns={columns} rows={view.rows} rowKey={({ datum }) => datum} />
        {bind && (
          <form method="post" noValidate action={`/api/desk/notices/${bind.notice}/bind`}>
            <HiddenFields idempotencyKey={bind.idempotencyKey} locale={locale} values={{ act: view.actId }} />
            <Stack gap="m">
              <Textarea
                scope={view.actId}
                name="reason"
                label={t("notices:do.bind.reason")}
                value={bind.reason}
                maxLength={500}
                rows={2}
                t={t}
              />
              <Actions>
                <Button kind="secondary">
                  {t("notices:do.bind.button", { number: view.number, year: view.year })}
                </Button>
              </Actions>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
}
