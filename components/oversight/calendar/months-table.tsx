import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";
import { monthWords } from "./hijri-words.ts";

export type MonthLine = {
  year: number;
  month: number;
  startsOn: IsoDay;
  provisional: boolean;
  /** Its days once the month after it was announced, null before. */
  length: number | null;
  isRunning: boolean;
};

/** The running month and those around it: sure or awaited, and how to put right what was entered wrongly. */
export function MonthsTable({ months, locale, t }: { months: readonly MonthLine[]; locale: Locale; t: T }) {
  return (
    <Table
      caption={t("calendar.months")}
      rows={months}
      rowKey={({ year, month }) => `${year}-${month}`}
      isCurrent={({ isRunning }) => isRunning}
      columns={[
        { key: "month", label: t("calendar.column.month"), heads: true, cell: (line) => monthWords(line, locale, t) },
        {
          key: "startsOn",
          label: t("calendar.column.startsOn"),
          cell: ({ startsOn }) => <DateText on={startsOn} t={t} />,
        },
        {
          key: "length",
          label: t("calendar.column.length"),
          cell: ({ length }) => (length === null ? t("calendar.lengthUnknown") : t("calendar.days", { count: length })),
        },
        { key: "state", label: t("calendar.column.state"), cell: (line) => <MonthState {...line} t={t} /> },
        {
          key: "action",
          label: t("calendar.column.action"),
          cell: (line) => <CorrectLink {...line} locale={locale} t={t} />,
        },
      ]}
    />
  );
}

function MonthState({ provisional, isRunning, t }: MonthLine & { t: T }) {
  if (provisional) return <Badge tone="warn">{t("calendar.state.provisional")}</Badge>;
  return <Badge tone="ok">{t(isRunning ? "calendar.state.running" : "calendar.state.announced")}</Badge>;
}

function CorrectLink({ year, month, length, locale, t }: MonthLine & { locale: Locale; t: T }) {
  if (length === null) return "—";
  return (
    <a
      href={`/${locale}/oversight/calendar/announce?year=${year}&month=${month}`}
      aria-label={t("calendar.correctOf", { month: monthWords({ year, month }, locale, t) })}
    >
      {t("calendar.correct")}
    </a>
  );
}
