import type { T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";
import { IssueChart } from "./issue-chart.tsx";

export type IssueFigure = { on: string; kind: string; officeCode: string; count: number };

type IssueFiguresProps = {
  counts: readonly IssueFigure[];
  days: readonly { on: string; count: number }[];
  /** Where the copies behind a figure are listed. */
  hrefOf: (more: Partial<Record<"day" | "kind" | "office", string>>) => string;
  officeName?: ((code: string) => string) | undefined;
  t: T;
};

/** What was issued by day, by kind and by office: every figure opens the list of its copies. */
export function IssueFigures({ counts, days, hrefOf, officeName, t }: IssueFiguresProps) {
  const figure = (count: number, href: string) => <a href={href}>{count}</a>;
  const number = { key: "number", label: t("issuing:list.number"), numeric: true };
  return (
    <Stack gap="m">
      {days.length > 1 && <IssueChart days={days} hrefOf={(day) => hrefOf({ day })} t={t} />}
      <Table
        caption={t("issuing:list.byKind")}
        rows={summed(counts, "kind")}
        rowKey={([kind]) => kind}
        columns={[
          { key: "kind", label: t("issuing:list.kind"), heads: true, cell: ([kind]) => t(`documents:kind.${kind}`) },
          { ...number, cell: ([kind, count]) => figure(count, hrefOf({ kind })) },
        ]}
      />
      {officeName && (
        <Table
          caption={t("issuing:list.byOffice")}
          rows={summed(counts, "officeCode")}
          rowKey={([office]) => office}
          columns={[
            { key: "office", label: t("issuing:list.office"), heads: true, cell: ([office]) => officeName(office) },
            { ...number, cell: ([office, count]) => figure(count, hrefOf({ office })) },
          ]}
        />
      )}
      {days.length > 1 && (
        <details>
          <summary>{t("issuing:list.byDay")}</summary>
          <Table
            caption={t("issuing:list.byDay")}
            captionHidden
            rows={days.filter(({ count }) => count > 0).toReversed()}
            rowKey={({ on }) => on}
            columns={[
              { key: "day", label: t("issuing:list.day"), heads: true, cell: ({ on }) => <DateText on={on} t={t} /> },
              { ...number, cell: ({ on, count }) => figure(count, hrefOf({ day: on })) },
            ]}
          />
        </details>
      )}
    </Stack>
  );
}

function summed(counts: readonly IssueFigure[], by: "kind" | "officeCode"): [string, number][] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(one[by], (sums.get(one[by]) ?? 0) + one.count);
  return [...sums].toSorted(([, one], [, other]) => other - one);
}
