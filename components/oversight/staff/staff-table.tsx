import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { DualText } from "../../ui/dual-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";

export type StaffRow = {
  account: string;
  login: string;
  name: { ar: string; latin: string };
  status: string;
  isInvited: boolean;
  /** The civil day of the last sign-in. */
  seenOn: string | null;
  posting: { role: string; toOn: string | null; place: { ar: string; fr: string } | null } | null;
};

/** What an account may do just now. */
export function AccountBadge({ status, isInvited, t }: Pick<StaffRow, "status" | "isInvited"> & { t: T }) {
  const state = status === "active" && isInvited ? "invited" : status;
  const tone = state === "active" ? "ok" : state === "invited" ? "info" : "warn";
  return <Badge tone={tone}>{t(`staff:state.${state}`)}</Badge>;
}

type StaffTableProps = { rows: readonly StaffRow[]; side: "oversight" | "desk"; locale: Locale; t: T };

/** Accounts by login; each opens its own page. */
export function StaffTable({ rows, side, locale, t }: StaffTableProps) {
  const columns: readonly Column<StaffRow>[] = [
    {
      key: "login",
      label: t("staff:column.login"),
      heads: true,
      cell: ({ account, login }) => (
        <a href={`/${locale}/${side}/staff/${account}`}>
          <Bdi>{login}</Bdi>
        </a>
      ),
    },
    { key: "name", label: t("staff:column.name"), cell: ({ name }) => <DualText {...name} locale={locale} /> },
    {
      key: "role",
      label: t("staff:column.role"),
      cell: ({ posting }) => (posting ? t(`staff:role.${posting.role}`) : t("staff:noPosting")),
    },
    {
      key: "place",
      label: t("staff:column.place"),
      wide: true,
      cell: ({ posting }) => posting && placeWords(posting, locale, t),
    },
    { key: "state", label: t("staff:column.state"), cell: (row) => <AccountBadge {...row} t={t} /> },
    {
      key: "seen",
      label: t("staff:column.seen"),
      wideOnly: true,
      cell: ({ seenOn }) => (seenOn === null ? t("staff:never") : dateWords(seenOn, t)),
    },
  ];
  return (
    <Table caption={t("staff:title")} captionHidden columns={columns} rows={rows} rowKey={({ account }) => account} />
  );
}

function placeWords({ place, toOn }: NonNullable<StaffRow["posting"]>, locale: Locale, t: T): string {
  const where = place ? place[locale] : t("staff:country");
  return toOn === null ? where : `${where} · ${t("staff:untilDay", { day: dateWords(toOn, t) })}`;
}
