import { Badge } from "#components/ui/badge.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { DocumentRequest } from "#lib/requests/core/index.ts";

export type RequestRow = Pick<DocumentRequest, "id" | "reference" | "status" | "kind" | "quality" | "delivery"> & {
  submittedOn: string;
};

/** Requests for documents, the longest waiting first. */
export function RequestsTable({
  caption,
  rows,
  locale,
  t,
}: {
  caption: string;
  rows: readonly RequestRow[];
  locale: Locale;
  t: T;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "reference",
          label: t("requests:desk.column.reference"),
          heads: true,
          cell: ({ id, reference }) => (
            <a href={`/${locale}/desk/requests/${id}`}>
              <Reference value={reference ?? ""} />
            </a>
          ),
        },
        {
          key: "kind",
          label: t("requests:desk.column.kind"),
          wide: true,
          cell: ({ kind }) => kind && t(`requests:kind.${kind}`),
        },
        {
          key: "quality",
          label: t("requests:desk.column.quality"),
          cell: ({ quality }) => quality && t(`requests:quality.${quality}`),
        },
        {
          key: "submittedOn",
          label: t("requests:desk.column.submittedOn"),
          cell: ({ submittedOn }) => <DateText on={submittedOn} t={t} />,
        },
        {
          key: "delivery",
          label: t("requests:desk.column.delivery"),
          wideOnly: true,
          cell: ({ delivery }) => delivery && t(`requests:delivery.${delivery}`),
        },
        {
          key: "status",
          label: t("requests:desk.column.status"),
          cell: ({ status }) => <Badge tone="info">{t(`requests:status.${status}.title`)}</Badge>,
        },
      ]}
    />
  );
}
