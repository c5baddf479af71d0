import type { Locale, T } from "#lib/kernel/texts.ts";
import { Row } from "../../layout/row.tsx";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { NoticeLine } from "./notice-line.ts";
import { STATUS_TONES } from "./status-tones.ts";

type NoticeTableProps = { caption: string; lines: readonly NoticeLine[]; locale: Locale; t: T };

/** Notices with what is still to be done first; each opens its page. */
export function NoticeTable({ caption, lines, locale, t }: NoticeTableProps) {
  const columns: readonly Column<NoticeLine>[] = [
    {
      key: "kind",
      label: t("notices:column.kind"),
      heads: true,
      cell: ({ id, kind }) => <a href={`/${locale}/desk/notices/${id}`}>{t(`notices:kind.${kind}`)}</a>,
    },
    {
      key: "person",
      label: t("notices:column.person"),
      wide: true,
      cell: ({ name }) => <DualText {...name} locale={locale} />,
    },
    {
      key: "office",
      label: t("notices:column.office"),
      cell: ({ office }) => (office === null ? t("notices:officeUnknown") : office),
    },
    { key: "due", label: t("notices:column.due"), cell: ({ dueOn }) => <DateText on={dueOn} t={t} /> },
    {
      key: "state",
      label: t("notices:column.state"),
      cell: ({ status, delay }) => (
        <Row>
          <Badge tone={STATUS_TONES[status]}>{t(`notices:status.${status}`)}</Badge>
          {delay !== null && <Badge tone="bad">{t(`notices:delay.${delay}`)}</Badge>}
        </Row>
      ),
    },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
