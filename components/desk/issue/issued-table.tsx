import { formatSerial } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import styles from "./issue.module.css";

export type IssuedLineView = {
  serial: string;
  kind: string;
  office: string;
  isPaper: boolean;
  on: string;
  time: string;
  state: "good" | "expired" | "replaced" | "revoked";
  prints: number;
};

const TONES = { good: "ok", expired: "neutral", replaced: "warn", revoked: "bad" } as const;

export function CopyState({ state, t }: { state: IssuedLineView["state"]; t: T }) {
  return <Badge tone={TONES[state]}>{t(`issuing:state.${state}`)}</Badge>;
}

type IssuedTableProps = {
  copies: readonly IssuedLineView[];
  /** Where one copy is looked at. */
  hrefOf: (serial: string) => string;
  /** Copies can be chosen to be handed out together. */
  canChoose?: boolean | undefined;
  hasOffice?: boolean | undefined;
  t: T;
};

/** Copies that were issued, the newest first; nothing in it says of whom. */
export function IssuedTable({ copies, hrefOf, canChoose, hasOffice, t }: IssuedTableProps) {
  const columns: Column<IssuedLineView>[] = [
    {
      key: "serial",
      label: t("issuing:list.serial"),
      heads: true,
      cell: ({ serial, state }) => (
        <span className={styles.line}>
          {canChoose && state === "good" && (
            <span className={styles.pick}>
              <input
                type="checkbox"
                name="serials[]"
                value={serial}
                aria-label={t("issuing:list.choose", { serial: formatSerial(serial) })}
              />
            </span>
          )}
          <a href={hrefOf(serial)}>
            <bdi dir="ltr">{formatSerial(serial)}</bdi>
          </a>
        </span>
      ),
    },
    { key: "kind", label: t("issuing:list.kind"), wide: true, cell: ({ kind }) => t(`documents:kind.${kind}`) },
    ...(hasOffice
      ? [{ key: "office", label: t("issuing:list.office"), cell: ({ office }: IssuedLineView) => office }]
      : []),
    { key: "at", label: t("issuing:list.at"), cell: ({ on, time }) => <DateText on={on} time={time} t={t} /> },
    {
      key: "state",
      label: t("issuing:list.state"),
      cell: ({ state, isPaper }) => (
        <>
          <CopyState state={state} t={t} /> {isPaper && <Badge tone="outline">{t("issuing:list.paper")}</Badge>}
        </>
      ),
    },
    { key: "prints", label: t("issuing:list.prints"), numeric: true, cell: ({ prints }) => prints },
  ];
  return (
    <Table
      caption={t("issuing:list.title")}
      captionHidden
      rows={copies}
      rowKey={({ serial }) => serial}
      columns={columns}
    />
  );
}
