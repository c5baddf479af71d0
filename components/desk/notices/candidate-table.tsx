import type { Match } from "#lib/notices/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Row } from "../../layout/row.tsx";

type CandidateTableProps = {
  matches: readonly Match[];
  /** The notice that a mention on the chosen act would execute; absent where this officer may not enter it now. */
  notice?: string | undefined;
  locale: Locale;
  t: T;
};

const PIECES = ["office", "number", "year", "name", "birth"] as const;

/** The acts that may be meant with what speaks for each; none is chosen for the officer. */
export function CandidateTable({ matches, notice, locale, t }: CandidateTableProps) {
  const columns: readonly Column<Match>[] = [
    {
      key: "act",
      label: t("notices:candidate.act"),
      heads: true,
      cell: ({ candidate: { number, year } }) => t("notices:candidate.of", { number, year }),
    },
    {
      key: "name",
      label: t("notices:column.person"),
      wide: true,
      cell: ({ candidate }) => <DualText {...candidate.name} locale={locale} />,
    },
    {
      key: "evidence",
      label: t("notices:candidate.evidence"),
      cell: ({ evidence }) => (
        <Row>
          {PIECES.map((piece) => (
            <Badge key={piece} tone={evidence[piece] ? "ok" : "neutral"} icon={evidence[piece] ? "check" : "minus"}>
              {t(`notices:candidate.${piece}`)}
            </Badge>
          ))}
        </Row>
      ),
    },
    ...(notice === undefined
      ? []
      : [
          {
            key: "enter",
            label: t("acts:mention.page"),
            cell: ({ candidate: { id } }: Match) => (
              <a href={`/${locale}/desk/acts/${id}/mention?notice=${notice}`}>{t("acts:act.addMention")}</a>
            ),
          },
        ]),
  ];
  return (
    <Table
      caption={t("notices:candidate.title")}
      columns={columns}
      rows={matches}
      rowKey={({ candidate }) => candidate.id}
    />
  );
}
