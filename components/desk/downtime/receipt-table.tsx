import { formatReference } from "#lib/kernel/reference.ts";
import { shortNumber } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { WallTime } from "./wall-time.ts";

export type ReceiptRow = {
  no: number;
  number: string;
  state: "blank" | "given" | "opened" | "entered" | "unused";
  declared: WallTime | null;
  /** When it was entered or explained, how many days after the declaration, and by whom. */
  closed: (WallTime & { daysAfter: number | null; by: { ar: string; latin: string } | null }) | null;
  reason: string | null;
  note: string;
  isGoingBack: boolean;
  file: { id: string; kind: string; reference: string | null; subject: { ar: string; latin: string } } | null;
};

type ReceiptTableProps = { rows: readonly ReceiptRow[]; locale: Locale; t: T };

const TONES = { blank: "outline", given: "warn", opened: "info", entered: "ok", unused: "neutral" } as const;

/** The receipts of an interruption in the order of their declarations: the real time beside the time of entry. */
export function ReceiptTable({ rows, locale, t }: ReceiptTableProps) {
  const columns: readonly Column<ReceiptRow>[] = [
    { key: "number", label: t("downtime.column.number"), heads: true, cell: ({ no }) => <Bdi>{shortNumber(no)}</Bdi> },
    {
      key: "state",
      label: t("downtime.column.state"),
      cell: ({ state, reason, note }) => (
        <>
          <Badge tone={TONES[state]}>{t(`downtime.state.${state}`)}</Badge>
          {reason !== null && <div>{t(`downtime.reason.${reason}`)}</div>}
          {note !== "" && <div>{note}</div>}
        </>
      ),
    },
    {
      key: "declared",
      label: t("downtime.column.declared"),
      cell: ({ declared, isGoingBack }) => (
        <>
          {declared && <DateText {...declared} t={t} />}
          {isGoingBack && <Badge tone="warn">{t("downtime.goingBack")}</Badge>}
        </>
      ),
    },
    {
      key: "entered",
      label: t("downtime.column.entered"),
      cell: ({ closed }) =>
        closed && (
          <>
            <DateText on={closed.on} time={closed.time} t={t} />
            {closed.daysAfter !== null && (
              <div>
                {closed.daysAfter === 0 ? t("downtime.sameDay") : t("downtime.after", { count: closed.daysAfter })}
              </div>
            )}
            {closed.by && <div>{locale === "ar" ? closed.by.ar : closed.by.latin}</div>}
          </>
        ),
    },
    {
      key: "file",
      label: t("downtime.column.file"),
      wide: true,
      cell: (row) => <FileCell {...row} locale={locale} t={t} />,
    },
  ];
  return (
    <Table
      caption={t("downtime.receipts")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ number }) => number}
    />
  );
}

function FileCell({ file, locale, t }: ReceiptRow & { locale: Locale; t: T }) {
  if (file === null) return null;
  if (file.reference === null)
    return (
      <a href={`/${locale}/desk/counter/${file.id}`}>
        {t("downtime.goOn")} · {t(`kind.${file.kind}`)}
      </a>
    );
  return (
    <>
      <a href={`/${locale}/desk/files/${file.id}`}>
        <Bdi>{formatReference(file.reference)}</Bdi>
      </a>
      <DualText {...file.subject} locale={locale} />
    </>
  );
}
