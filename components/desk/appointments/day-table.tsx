import type { Locale, T } from "#lib/kernel/texts.ts";
import { Row } from "../../layout/row.tsx";
import { Badge } from "../../ui/badge.tsx";
import { timeWords } from "../../ui/date-words.ts";
import { DualText } from "../../ui/dual-text.tsx";
import { Reference } from "../../ui/reference.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { AppointmentLine } from "./appointment-line.ts";
import { OutcomeForms } from "./outcome-forms.tsx";

type DayTableProps = {
  caption: string;
  lines: readonly AppointmentLine[];
  /** Whether it may be said who came: the day has come. */
  maySettle: boolean;
  newKey: () => string;
  locale: Locale;
  t: T;
};

const TONES = { booked: "outline", came: "ok", absent: "warn", cancelled: "neutral", freed: "neutral" } as const;

/** The appointments of one day in the order of the clock; each opens its file. */
export function DayTable({ caption, lines, maySettle, newKey, locale, t }: DayTableProps) {
  const columns: readonly Column<AppointmentLine>[] = [
    { key: "time", label: t("appointments:desk.column.time"), cell: ({ time }) => <b>{timeWords(time, t)}</b> },
    {
      key: "reference",
      label: t("appointments:desk.column.reference"),
      heads: true,
      cell: ({ declarationId, reference }) => (
        <a href={`/${locale}/desk/files/${declarationId}`}>
          <Reference value={reference} />
        </a>
      ),
    },
    {
      key: "person",
      label: t("appointments:desk.column.person"),
      wide: true,
      cell: ({ name }) => <DualText {...name} locale={locale} />,
    },
    { key: "kind", label: t("appointments:desk.column.kind"), cell: ({ kind }) => t(`desk:kind.${kind}`) },
    {
      key: "state",
      label: t("appointments:desk.column.state"),
      cell: (line) => (
        <Row>
          <Badge tone={TONES[line.status]}>{t(`appointments:desk.state.${line.status}`)}</Badge>
          {maySettle && <OutcomeForms line={line} newKey={newKey} locale={locale} t={t} />}
        </Row>
      ),
    },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
