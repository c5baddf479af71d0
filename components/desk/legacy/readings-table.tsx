import type { Locale, T } from "#lib/kernel/texts.ts";
import { differencesOf, type LegacyKind, legacyFields, type Reading, readingInWords } from "#lib/legacy/core/index.ts";
import { Badge } from "../../ui/badge.tsx";
import { type Column, Table } from "../../ui/table.tsx";

type Readings = Readonly<Record<string, Reading>>;
type Row = { field: string };

/** What was read, field by field: of one reading, or of two side by side with what differs. */
export function ReadingsTable({
  kind,
  caption,
  readings,
  locale,
  t,
}: {
  kind: LegacyKind;
  caption: string;
  readings: readonly { label: string; readings: Readings }[];
  locale: Locale;
  t: T;
}) {
  const [first, second] = readings;
  const differing = first && second ? differencesOf(kind, first.readings, second.readings) : [];
  const columns: Column<Row>[] = [
    { key: "field", label: t("legacy:compare.field"), heads: true, cell: ({ field }) => t(`legacy:field.${field}`) },
    ...readings.map(({ label, readings: read }, at): Column<Row> => ({
      key: String(at),
      label,
      cell: ({ field }) => <bdi>{readingInWords(read[field])[locale]}</bdi>,
    })),
  ];
  if (second) {
    columns.push({
      key: "differs",
      label: t("legacy:compare.title"),
      cell: ({ field }) =>
        differing.includes(field) ? (
          <Badge tone="warn">{t("legacy:compare.differs")}</Badge>
        ) : (
          <Badge tone="ok">{t("legacy:compare.same")}</Badge>
        ),
    });
  }
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={legacyFields(kind).map(([field]) => ({ field }))}
      rowKey={({ field }) => field}
      // two readings beside the image are wider than their half of the page
      stack={second === undefined}
    />
  );
}
