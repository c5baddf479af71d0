import type { Locale, T } from "#lib/kernel/texts.ts";
import { dateWords } from "../../ui/date-words.ts";
import { DualText } from "../../ui/dual-text.tsx";
import { Table } from "../../ui/table.tsx";

type OfficeRow = { code: string; name: { ar: string; fr: string }; kinds: readonly string[] };
type Shown<Row> = { rows: readonly Row[]; locale: Locale; t: T };

/** Offices where nobody may sign today, with the acts that wait. */
export function OfficesWithoutSigner({ rows, locale, t }: Shown<OfficeRow>) {
  if (rows.length === 0) return <p>{t("staff:watch.withoutNone")}</p>;
  return (
    <Table
      caption={t("staff:watch.without")}
      captionHidden
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        { key: "office", label: t("staff:watch.office"), heads: true, wide: true, cell: ({ name }) => name[locale] },
        {
          key: "kinds",
          label: t("staff:watch.missing"),
          cell: ({ kinds }) => kinds.map((kind) => t(`staff:kind.${kind}`)).join(" · "),
        },
      ]}
    />
  );
}

type PowerRow = {
  account: string;
  name: { ar: string; latin: string };
  office: { ar: string; fr: string };
  decision: string;
  lastDay: string;
};

/** Powers to sign that end soon; a manager goes from here to the account. */
export function EndingPowers({ rows, opensAccounts, locale, t }: Shown<PowerRow> & { opensAccounts: boolean }) {
  if (rows.length === 0) return <p>{t("staff:watch.endingNone")}</p>;
  return (
    <Table
      caption={t("staff:watch.ending")}
      captionHidden
      rows={rows}
      rowKey={({ account, decision, lastDay }) => `${account} ${decision} ${lastDay}`}
      columns={[
        {
          key: "officer",
          label: t("staff:watch.officer"),
          heads: true,
          cell: ({ account, name }) =>
            opensAccounts ? (
              <a href={`/${locale}/oversight/staff/${account}`}>
                <DualText {...name} locale={locale} />
              </a>
            ) : (
              <DualText {...name} locale={locale} />
            ),
        },
        { key: "office", label: t("staff:watch.office"), wide: true, cell: ({ office }) => office[locale] },
        { key: "order", label: t("staff:watch.order"), cell: ({ decision }) => <bdi>{decision}</bdi> },
        { key: "last", label: t("staff:watch.lastDay"), cell: ({ lastDay }) => dateWords(lastDay, t) },
      ]}
    />
  );
}
