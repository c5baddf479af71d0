import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateText } from "../ui/date-text.tsx";
import { PersonName } from "../ui/person-name.tsx";
import { Reference } from "../ui/reference.tsx";
import { Table } from "../ui/table.tsx";
import { StatusBadge } from "./status-badge.tsx";

export type AnnouncedLine = {
  id: string;
  reference: string;
  kind: string;
  status: string;
  name: { ar: string; latin: string };
  eventOn: string;
  certificateNumber: string;
  sentOn: string;
  act: { no: number; year: number } | null;
};

type AnnouncedTableProps = {
  caption: string;
  rows: readonly AnnouncedLine[];
  hrefOf: (id: string) => string;
  locale: Locale;
  t: T;
};

/** Declarations of an institution, each with what became of it. */
export function AnnouncedTable({ caption, rows, hrefOf, locale, t }: AnnouncedTableProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "reference",
          label: t("column.reference"),
          heads: true,
          cell: ({ id, reference }) => (
            <a href={hrefOf(id)}>
              <Reference value={reference} />
            </a>
          ),
        },
        { key: "kind", label: t("column.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        { key: "certificate", label: t("column.certificate"), cell: (row) => <bdi>{row.certificateNumber}</bdi> },
        {
          key: "name",
          label: t("column.name"),
          wide: true,
          cell: ({ name, kind }) => <PersonName name={name} kind={kind} locale={locale} t={t} />,
        },
        { key: "eventOn", label: t("column.eventOn"), cell: ({ eventOn }) => <DateText on={eventOn} t={t} /> },
        {
          key: "sentOn",
          label: t("column.sentOn"),
          wideOnly: true,
          cell: ({ sentOn }) => <DateText on={sentOn} t={t} />,
        },
        {
          key: "status",
          label: t("column.status"),
          cell: ({ status, act }) => (act ? t("act", act) : <StatusBadge status={status} t={t} />),
        },
      ]}
    />
  );
}
