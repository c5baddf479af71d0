import type { T } from "#lib/kernel/texts.ts";
import type { OfferChange } from "#lib/documents/core/index.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";

/** Every decision on the copies that are offered, the latest first. */
export function OfferTable({ changes, t }: { changes: readonly OfferChange[]; t: T }) {
  return (
    <Table
      caption={t("copies.decisions")}
      captionHidden
      rows={changes.map((change, at) => ({ ...change, key: `${at} ${change.regime} ${change.form}` }))}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "form",
          label: t("copies.copy"),
          heads: true,
          wide: true,
          cell: ({ form }) => t(`copies.form.${form}`),
        },
        { key: "regime", label: t("copies.law"), cell: ({ regime }) => t(`copies.regime.${regime}`) },
        {
          key: "offered",
          label: t("copies.isOffered"),
          cell: ({ isOffered }) => (
            <Badge tone={isOffered ? "ok" : "neutral"}>{t(`copies.offered.${isOffered ? "yes" : "no"}`)}</Badge>
          ),
        },
        { key: "from", label: t("copies.fromOn"), cell: ({ fromOn }) => <DateText on={fromOn} t={t} /> },
        { key: "number", label: t("copies.number"), cell: ({ number }) => <bdi>{number}</bdi> },
      ]}
    />
  );
}
