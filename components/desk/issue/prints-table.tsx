import type { Locale, T } from "#lib/kernel/texts.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Table } from "../../ui/table.tsx";

export type PrintView = {
  job: string;
  on: string;
  time: string;
  by: { ar: string; latin: string };
  copies: number;
  reason: string;
  collector: { quality: string; name: string; paperKind: string; paperNumber: string } | null;
  told: string | null;
};

type PrintsTableProps = {
  prints: readonly PrintView[];
  /** Where the other copies of whoever collected are listed; absent for those who may not print them. */
  sameHref?: ((job: string) => string) | undefined;
  locale: Locale;
  t: T;
};

/** Every print of one copy, the first before the later ones: who, when, why, and who collected it. */
export function PrintsTable({ prints, sameHref, locale, t }: PrintsTableProps) {
  if (prints.length === 0) return <Empty title={t("issuing:copy.none")} />;
  return (
    <Table
      caption={t("issuing:copy.prints")}
      captionHidden
      rows={prints}
      rowKey={({ job }) => job}
      columns={[
        {
          key: "at",
          label: t("issuing:copy.at"),
          heads: true,
          cell: ({ on, time }) => <DateText on={on} time={time} t={t} />,
        },
        { key: "by", label: t("issuing:copy.by"), cell: ({ by }) => <bdi>{locale === "ar" ? by.ar : by.latin}</bdi> },
        { key: "number", label: t("issuing:copy.number"), numeric: true, cell: ({ copies }) => copies },
        { key: "reason", label: t("issuing:copy.reason"), cell: ({ reason }) => t(`issuing:reason.${reason}`) },
        {
          key: "collector",
          label: t("issuing:copy.collector"),
          wide: true,
          cell: ({ collector, job }) =>
            collector && (
              <>
                <bdi>{collector.name}</bdi> ({t(`issuing:quality.${collector.quality}`)})
                <br />
                {t(`issuing:paper.${collector.paperKind}`)} <bdi dir="ltr">{collector.paperNumber}</bdi>
                {sameHref && (
                  <>
                    <br />
                    <a href={sameHref(job)}>{t("issuing:copy.same")}</a>
                  </>
                )}
              </>
            ),
        },
        { key: "told", label: t("issuing:copy.told"), cell: ({ told }) => <Told told={told} t={t} /> },
      ]}
    />
  );
}

export function Told({ told, t }: { told: string | null; t: T }) {
  return told === null
    ? "–"
    : told
        .split(" ")
        .map((how) => t(`issuing:told.of.${how}`))
        .join(" · ");
}
