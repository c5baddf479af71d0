import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { NoticeKind, NoticeStatus } from "#lib/notices/core/index.ts";
import { STATUS_TONES } from "../desk/notices/status-tones.ts";
import { Badge } from "../ui/badge.tsx";
import { DateText } from "../ui/date-text.tsx";
import { DualText } from "../ui/dual-text.tsx";
import { Table } from "../ui/table.tsx";

export type CourtNoticeLine = {
  id: string;
  href: string;
  reference: string;
  kind: NoticeKind;
  name: { ar: string; latin: string };
  office: string;
  sentOn: string;
  status: NoticeStatus;
};

type CourtNoticeTableProps = { caption: string; lines: readonly CourtNoticeLine[]; locale: Locale; t: T };

/** The notices of a court, one line for each person, with what the office did. */
export function CourtNoticeTable({ caption, lines, locale, t }: CourtNoticeTableProps) {
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "reference",
          label: t("courtNotices.reference"),
          heads: true,
          cell: ({ reference, href }) => (
            <a href={href}>
              <bdi>{reference}</bdi>
            </a>
          ),
        },
        { key: "kind", label: t("notices:column.kind"), cell: ({ kind }) => t(`notices:kind.${kind}`) },
        {
          key: "person",
          label: t("notices:column.person"),
          wide: true,
          cell: ({ name }) => <DualText {...name} locale={locale} />,
        },
        { key: "office", label: t("courtNotices.office"), cell: ({ office }) => office },
        {
          key: "sentOn",
          label: t("courtNotices.sentOn"),
          cell: ({ sentOn }) => <DateText on={sentOn as IsoDay} t={t} />,
        },
        {
          key: "state",
          label: t("notices:column.state"),
          cell: ({ status }) => <Badge tone={STATUS_TONES[status]}>{t(`notices:status.${status}`)}</Badge>,
        },
      ]}
    />
  );
}
