import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Row } from "../../layout/row.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { type OwedCopy, OrderCopies } from "./order-copies.tsx";
import { type Specimen, SpecimenPart } from "./specimen-part.tsx";

export type PowerRow = {
  id: string;
  quality: string;
  actKinds: readonly string[];
  fromOn: string;
  toOn: string | null;
  isSuspended: boolean;
  decision: string;
  decidedOn: string | null;
  replaces: { ar: string; latin: string } | null;
  /** It is over: its last day has passed. */
  isOver: boolean;
  copies: readonly OwedCopy[];
  specimen: Specimen | null;
};

type PowersProps = {
  action: string;
  account: string;
  rows: readonly PowerRow[];
  today: string;
  mayChange: boolean;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** The powers to sign of a person, each with its order, the copies of it and the specimen of the signature. */
export function Powers({ action, account, rows, today, mayChange, newKey, locale, t }: PowersProps) {
  return (
    <Stack as="section" gap="m">
      <h2>{t("staff:delegations")}</h2>
      {rows.length === 0 && <p>{t("staff:delegationsNone")}</p>}
      {rows.map((row) => {
        const isLive = !row.isSuspended && !row.isOver;
        const here = { action: `${action}/delegations/${row.id}`, newKey, locale, t };
        return (
          <Card key={row.id} title={orderWords(row, t)} level={3}>
            <Stack gap="m">
              <p>
                {t(`staff:qualityOf.${row.quality}`)} ·{" "}
                {row.actKinds.map((kind) => t(`staff:kind.${kind}`)).join(" · ")}
                {row.replaces && ` · ${t("staff:insteadOf", { name: row.replaces[locale === "ar" ? "ar" : "latin"] })}`}
              </p>
              <Row between>
                <span>{periodWords(row, t)}</span>
                {row.isSuspended && <Badge tone="warn">{t("staff:withdrawn")}</Badge>}
                {!row.isSuspended && row.isOver && <Badge tone="neutral">{t("staff:over")}</Badge>}
                {isLive && mayChange && (
                  <form method="post" action={`${here.action}/end`}>
                    <HiddenFields idempotencyKey={newKey()} locale={locale} />
                    <Button small kind="quiet" aria-label={t("staff:endDelegationOf", { decision: row.decision })}>
                      {t("staff:endDelegation")}
                    </Button>
                  </form>
                )}
              </Row>
              {row.copies.length > 0 && (
                <SpecimenPart
                  account={account}
                  power={row.id}
                  specimen={row.specimen}
                  maySend={mayChange && isLive}
                  {...here}
                />
              )}
              {row.copies.length > 0 && (
                <OrderCopies
                  copies={row.copies}
                  today={today}
                  maySend={mayChange && row.specimen !== null && row.specimen.status !== "refused"}
                  {...here}
                />
              )}
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}

function orderWords({ decision, decidedOn }: PowerRow, t: T): string {
  return decidedOn === null ? decision : t("staff:orderOf", { decision, day: dateWords(decidedOn, t) });
}

function periodWords({ fromOn, toOn }: PowerRow, t: T): string {
  const from = dateWords(fromOn, t);
  return toOn === null ? t("staff:periodOpen", { from }) : t("staff:period", { from, to: dateWords(toOn, t) });
}
