import { formatSerial } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";
import type { IssuedBookletView } from "./booklet-view.ts";

/** The booklets that this person has had, the newest first: only the first of them is good. */
export function IssuedBooklets({ issued, t }: { issued: readonly IssuedBookletView[]; t: T }) {
  if (issued.length === 0) return null;
  return (
    <Table
      caption={t("booklet:issued.title")}
      rows={issued}
      rowKey={({ serial }) => serial}
      columns={[
        {
          key: "number",
          label: t("booklet:issued.number"),
          heads: true,
          cell: ({ number, serial, isOwn }) =>
            isOwn ? (
              <a href={`/api/desk/booklets/${serial}`} target="_blank" rel="noreferrer">
                {t("booklet:issued.copy", { number })} <bdi dir="ltr">{formatSerial(serial)}</bdi>
              </a>
            ) : (
              t("booklet:issued.copy", { number })
            ),
        },
        { key: "on", label: t("booklet:issued.on"), cell: ({ on }) => <DateText on={on} t={t} /> },
        { key: "office", label: t("booklet:issued.office"), wideOnly: true, cell: ({ office }) => office },
        {
          key: "reason",
          label: t("booklet:issued.reason"),
          cell: ({ reason }) => t(`booklet:reason.${reason ?? "first"}`),
        },
      ]}
    />
  );
}
