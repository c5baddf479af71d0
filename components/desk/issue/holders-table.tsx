import type { ReactNode } from "react";
import { formatSerial, HOW_TOLD } from "#lib/documents/core/index.ts";
import { formatPhone } from "#lib/names/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";
import styles from "./issue.module.css";
import { Told } from "./prints-table.tsx";

export type HolderView = {
  serial: string;
  kind: string;
  verdict: "replaced" | "revoked";
  on: string;
  time: string;
  job: string | null;
  quality: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  told: string | null;
};

type HoldersTableProps = {
  holders: readonly HolderView[];
  hrefOf: (serial: string) => string;
  hiddenOf: () => ReactNode;
  t: T;
};

/** Copies that are good no longer, each with whoever collected it and how they were told. */
export function HoldersTable({ holders, hrefOf, hiddenOf, t }: HoldersTableProps) {
  return (
    <Table
      caption={t("issuing:told.title")}
      captionHidden
      rows={holders}
      rowKey={({ serial, job }) => `${serial} ${job ?? ""}`}
      columns={[
        {
          key: "serial",
          label: t("issuing:list.serial"),
          heads: true,
          cell: ({ serial, kind, verdict }) => (
            <>
              <a href={hrefOf(serial)}>
                <bdi dir="ltr">{formatSerial(serial)}</bdi>
              </a>
              <br />
              {t(`documents:kind.${kind}`)}{" "}
              <Badge tone={verdict === "revoked" ? "bad" : "warn"}>{t(`issuing:state.${verdict}`)}</Badge>
            </>
          ),
        },
        {
          key: "on",
          label: t("issuing:told.takenBack"),
          cell: ({ on, time }) => <DateText on={on} time={time} t={t} />,
        },
        {
          key: "who",
          label: t("issuing:told.who"),
          wide: true,
          cell: ({ name, quality }) =>
            name === null ? (
              t("issuing:told.nobody")
            ) : (
              <>
                <bdi>{name}</bdi> ({t(`issuing:quality.${quality ?? "holder"}`)})
              </>
            ),
        },
        {
          key: "contact",
          label: t("issuing:told.contact"),
          cell: ({ email, phone }) => (
            <>
              {email !== null && <bdi dir="ltr">{email}</bdi>}{" "}
              {phone !== null && <bdi dir="ltr">{formatPhone(phone)}</bdi>}
            </>
          ),
        },
        {
          key: "how",
          label: t("issuing:told.how"),
          cell: ({ serial, job, told }) =>
            job !== null && (
              <>
                {told === null ? <Badge tone="warn">{t("issuing:told.not")}</Badge> : <Told told={told} t={t} />}
                <form method="post" action={`/api/desk/documents/${serial}/told`} className={styles.line}>
                  {hiddenOf()}
                  <input type="hidden" name="job" value={job} />
                  <Select
                    name="how"
                    scope={`${serial}.${job}`}
                    label={t("issuing:told.choose")}
                    placeholder=""
                    options={HOW_TOLD.map((value) => ({ value, label: t(`issuing:told.of.${value}`) }))}
                    t={t}
                  />
                  <Button kind="secondary" small>
                    {t("issuing:told.send")}
                  </Button>
                </form>
              </>
            ),
        },
      ]}
    />
  );
}
