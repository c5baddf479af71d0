import type { CountLine, DeceasedLine } from "#lib/notices/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Table } from "../../ui/table.tsx";

type DeceasedTableProps = { caption: string; lines: readonly DeceasedLine[]; locale: Locale; t: T };

/** The adults whose death an office registered in a fortnight (D99:35). */
export function DeceasedTable({ caption, lines, locale, t }: DeceasedTableProps) {
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ no, year }) => `${no}/${year}`}
      columns={[
        {
          key: "act",
          label: t("notices:return.act"),
          heads: true,
          cell: ({ no, year }) => <Bdi>{`${no}/${year}`}</Bdi>,
        },
        {
          key: "name",
          label: t("notices:return.name"),
          wide: true,
          cell: ({ name }) => <DualText {...name} locale={locale} />,
        },
        { key: "cnie", label: t("notices:says.cnie"), cell: ({ cnie }) => (cnie === null ? "—" : <Bdi>{cnie}</Bdi>) },
        { key: "died", label: t("notices:says.on.death"), cell: ({ diedOn }) => <DateText on={diedOn} t={t} /> },
        {
          key: "residence",
          label: t("notices:return.residence"),
          wide: true,
          cell: ({ residence }) => (residence === null ? "—" : locale === "ar" ? residence.ar : residence.fr),
        },
      ]}
    />
  );
}

/** What an office counted in a month, each thing by sex where an act says it (D99:38). */
export function CountTable({ caption, lines, t }: { caption: string; lines: readonly CountLine[]; t: T }) {
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ of, sex }) => `${of}-${sex}`}
      columns={[
        {
          key: "of",
          label: t("notices:return.counted"),
          heads: true,
          cell: ({ of }) => t(`notices:return.count.${of}`),
        },
        { key: "sex", label: t("notices:return.sex"), cell: ({ sex }) => t(`notices:return.ofSex.${sex}`) },
        { key: "count", label: t("notices:return.number"), numeric: true, cell: ({ count }) => count },
      ]}
    />
  );
}
