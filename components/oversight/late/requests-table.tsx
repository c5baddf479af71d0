import type { DecisionClock } from "#lib/rulings/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Reference } from "../../ui/reference.tsx";
import { type Column, Table } from "../../ui/table.tsx";

export type RequestRow = {
  id: string;
  status: "requested" | "granted" | "refused" | "withdrawn";
  reference: string;
  kind: string;
  name: { ar: string; latin: string };
  office: { ar: string; fr: string } | null;
  askedOn: string;
  dueOn: string;
  decidedOn: string | null;
  number: string | null;
  clock: DecisionClock;
};

type RequestsTableProps = { rows: readonly RequestRow[]; which: "waiting" | "decided"; locale: Locale; t: T };

/** Late declarations laid before the central authority: with their clock while they wait, with what was decided afterwards. */
export function RequestsTable({ rows, which, locale, t }: RequestsTableProps) {
  const shared: Column<RequestRow>[] = [
    {
      key: "reference",
      label: t("rulings:column.reference"),
      heads: true,
      cell: ({ id, reference }) => (
        <a href={`/${locale}/oversight/late/${id}`}>
          <Reference value={reference} />
        </a>
      ),
    },
    {
      key: "name",
      label: t("rulings:column.name"),
      wide: true,
      cell: ({ kind, name }) => (
        <>
          {t(`rulings:kind.${kind}`)} · <bdi>{locale === "ar" ? name.ar : name.latin || name.ar}</bdi>
        </>
      ),
    },
    { key: "office", label: t("rulings:column.office"), cell: ({ office }) => office?.[locale] ?? "—" },
  ];
  const own: Column<RequestRow>[] =
    which === "waiting"
      ? [
          {
            key: "askedOn",
            label: t("rulings:column.askedOn"),
            cell: ({ askedOn }) => <DateText on={askedOn} t={t} />,
          },
          { key: "clock", label: t("rulings:column.clock"), cell: ({ clock }) => <ClockBadge clock={clock} t={t} /> },
        ]
      : [
          {
            key: "status",
            label: t("rulings:line.status"),
            cell: ({ status }) => (
              <Badge tone={status === "granted" ? "ok" : "bad"}>{t(`rulings:status.central.${status}`)}</Badge>
            ),
          },
          { key: "number", label: t("rulings:line.central.number"), cell: ({ number }) => <Bdi>{number ?? ""}</Bdi> },
          {
            key: "decidedOn",
            label: t("rulings:line.central.decidedOn"),
            cell: ({ decidedOn }) => decidedOn && <DateText on={decidedOn} t={t} />,
          },
        ];
  return (
    <Table
      caption={t(`rulings:list.${which}`)}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[...shared, ...own]}
    />
  );
}

/** How many of the sixty days are left; a decision that is overdue is flagged (D22:41). */
export function ClockBadge({ clock, t }: { clock: DecisionClock; t: T }) {
  const tone = clock.isOver ? "bad" : clock.isNear ? "warn" : "neutral";
  const words = clock.isOver
    ? t("rulings:clock.overShort", { count: -clock.daysLeft })
    : t("rulings:clock.leftShort", { count: clock.daysLeft });
  return <Badge tone={tone}>{words}</Badge>;
}
