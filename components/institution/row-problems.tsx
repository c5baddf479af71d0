import { columnOf, type FileKind } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { isolate } from "#lib/kernel/text.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Table } from "../ui/table.tsx";

export type WrongRow = { line: number; certificate: string; problems: readonly FieldProblem[] };

type RowProblemsProps = {
  caption: string;
  rows: readonly WrongRow[];
  kind: FileKind;
  locale: Locale;
  t: T;
};

/** Rows that are not taken, each with its line and the reason in the reader's language. */
export function RowProblems({ caption, rows, kind, locale, t }: RowProblemsProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: "line", label: t("file.line"), heads: true, cell: ({ line }) => line },
        { key: "certificate", label: t("column.certificate"), cell: (row) => <bdi>{row.certificate}</bdi> },
        {
          key: "reason",
          label: t("file.reason"),
          wide: true,
          cell: ({ problems }) => (
            <ul>
              {problems.map(({ field, code, params }) => {
                const column = columnOf(kind, field)?.[locale];
                const problem = t(`errors:${code}`, params);
                return (
                  <li key={`${field} ${code}`}>
                    {column === undefined ? problem : t("file.inColumn", { column: isolate(column), problem })}
                  </li>
                );
              })}
            </ul>
          ),
        },
      ]}
    />
  );
}
