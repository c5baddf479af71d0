import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";

/** Days granted by special decision. */
export function HolidaysTable({ holidays, t }: { holidays: readonly { day: IsoDay; decision: string }[]; t: T }) {
  return (
    <Table
      caption={t("holiday.list")}
      captionHidden
      rows={holidays}
      rowKey={({ day }) => day}
      columns={[
        { key: "day", label: t("holiday.day"), heads: true, cell: ({ day }) => <DateText on={day} t={t} /> },
        { key: "decision", label: t("holiday.decision"), wide: true, cell: ({ decision }) => <bdi>{decision}</bdi> },
      ]}
    />
  );
}
