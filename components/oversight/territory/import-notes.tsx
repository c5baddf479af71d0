import type { ImportNote } from "#lib/territory/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { Table } from "../../ui/table.tsx";

/** Rows with their line in the file, their code and what is wrong or doubtful. */
export function ImportNotes({ title, notes, t }: { title: string; notes: readonly ImportNote[]; t: T }) {
  return (
    <Table
      caption={title}
      captionHidden
      rows={notes}
      rowKey={({ line, problem }) => `${line} ${problem}`}
      columns={[
        { key: "line", label: t("territory.line"), heads: true, cell: ({ line }) => <Bdi>{String(line)}</Bdi> },
        { key: "code", label: t("territory.code"), cell: ({ code }) => (code === "" ? "—" : <Bdi>{code}</Bdi>) },
        {
          key: "why",
          label: t("territory.why"),
          wide: true,
          cell: ({ problem, params }) => t(`errors:${problem}`, params),
        },
      ]}
    />
  );
}
