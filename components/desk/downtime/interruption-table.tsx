import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { spellWords, type WallTime } from "./wall-time.ts";

export type InterruptionRow = {
  id: string;
  began: WallTime;
  ended: WallTime | null;
  cause: string;
  stage: "running" | "ended" | "settled";
  given: number;
  waiting: number;
};

const TONES = { running: "bad", ended: "warn", settled: "ok" } as const;

/** The interruptions of an office, the youngest first; each leads to its receipts. */
export function InterruptionTable({ rows, locale, t }: { rows: readonly InterruptionRow[]; locale: Locale; t: T }) {
  const columns: readonly Column<InterruptionRow>[] = [
    {
      key: "period",
      label: t("downtime.column.period"),
      heads: true,
      wide: true,
      cell: ({ id, ...spell }) => <a href={`/${locale}/desk/downtime/${id}`}>{spellWords(spell, t)}</a>,
    },
    { key: "cause", label: t("downtime.column.cause"), cell: ({ cause }) => t(`downtime.cause.${cause}`) },
    {
      key: "stage",
      label: t("downtime.column.stage"),
      cell: ({ stage }) => <Badge tone={TONES[stage]}>{t(`downtime.stage.${stage}`)}</Badge>,
    },
    { key: "given", label: t("downtime.column.given"), numeric: true, cell: ({ given }) => given },
    { key: "waiting", label: t("downtime.column.waiting"), numeric: true, cell: ({ waiting }) => waiting },
  ];
  return <Table caption={t("downtime.list")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
