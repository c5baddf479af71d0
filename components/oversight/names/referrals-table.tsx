import type { Locale, T } from "#lib/kernel/texts.ts";
import { dateWords } from "../../ui/date-words.ts";
import { DualText } from "../../ui/dual-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";

export type ReferralRow = {
  id: string;
  name: { ar: string; latin: string };
  sex: "male" | "female";
  ground: string;
  office: string;
  days: number;
  decision: { outcome: "accepted" | "refused"; number: string; decidedOn: string } | null;
};

type ReferralsTableProps = { caption: string; rows: readonly ReferralRow[]; locale: Locale; t: T };

/** Names before the Commission with how long they have waited, or with what it decided. */
export function ReferralsTable({ caption, rows, locale, t }: ReferralsTableProps) {
  const isDecided = rows.some(({ decision }) => decision !== null);
  const last: Column<ReferralRow> = isDecided
    ? {
        key: "decision",
        label: t("names.column.decision"),
        cell: ({ decision }) =>
          decision && (
            <>
              {t(`names:sheet.${decision.outcome}`)} ·{" "}
              {t("names.reference", { number: decision.number, date: dateWords(decision.decidedOn, t) })}
            </>
          ),
      }
    : { key: "age", label: t("names.column.age"), cell: ({ days }) => t("names.age", { count: days }) };
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          label: t("names.column.name"),
          heads: true,
          wide: true,
          cell: ({ id, name }) => (
            <a href={`/${locale}/oversight/names/${id}`}>
              <DualText {...name} locale={locale} />
            </a>
          ),
        },
        { key: "sex", label: t("names.column.sex"), wideOnly: true, cell: ({ sex }) => t(`names:sheet.${sex}`) },
        { key: "ground", label: t("names.column.ground"), cell: ({ ground }) => t(`names:ground.${ground}`) },
        { key: "office", label: t("names.column.office"), cell: ({ office }) => office },
        last,
      ]}
    />
  );
}
