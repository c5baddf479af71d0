import { Badge } from "#components/ui/badge.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { RequestPermission } from "#lib/requests/core/index.ts";
import type { DecisionClock } from "#lib/rulings/core/index.ts";

export type PermissionRow = {
  id: string;
  reference: string;
  kind: string;
  stranger: string;
  office: string;
  askedOn: string;
  status: RequestPermission["status"];
  clock: DecisionClock;
};

/** Copies that strangers ask for: with their clock while they wait, with the decision afterwards. */
export function PermissionsTable({
  caption,
  rows,
  locale,
  t,
}: {
  caption: string;
  rows: readonly PermissionRow[];
  locale: Locale;
  t: T;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "reference",
          label: t("requests:desk.column.reference"),
          heads: true,
          cell: ({ id, reference }) => (
            <a href={`/${locale}/oversight/document-permissions/${id}`}>
              <Reference value={reference} />
            </a>
          ),
        },
        {
          key: "kind",
          label: t("requests:desk.column.kind"),
          wide: true,
          cell: ({ kind }) => t(`requests:kind.${kind}`),
        },
        {
          key: "stranger",
          label: t("requests:desk.column.quality"),
          cell: ({ stranger }) => t(`requests:stranger.${stranger}`),
        },
        { key: "office", label: t("requests:permission.office"), cell: ({ office }) => office },
        {
          key: "askedOn",
          label: t("requests:desk.column.submittedOn"),
          cell: ({ askedOn }) => <DateText on={askedOn} t={t} />,
        },
        { key: "clock", label: t("requests:permission.outcome"), cell: (row) => <PermissionBadge {...row} t={t} /> },
      ]}
    />
  );
}

/** How many of the sixty days are left, or what was decided (D22:41). */
export function PermissionBadge({ status, clock, t }: Pick<PermissionRow, "status" | "clock"> & { t: T }) {
  if (status !== "requested")
    return <Badge tone={status === "granted" ? "ok" : "bad"}>{t(`requests:permission.state.${status}`)}</Badge>;
  if (clock.isOver) return <Badge tone="bad">{t("requests:permission.over")}</Badge>;
  return (
    <Badge tone={clock.isNear ? "warn" : "neutral"}>{t("requests:permission.left", { count: clock.daysLeft })}</Badge>
  );
}
