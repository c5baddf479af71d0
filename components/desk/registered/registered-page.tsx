import type { Locale, T } from "#lib/kernel/texts.ts";
import { Actions } from "../../ui/actions.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import { Reference } from "../../ui/reference.tsx";
import { SealPanel } from "../../ui/seal-panel.tsx";
import { IdentifierLine } from "./identifier-line.tsx";
import { IssueDocuments } from "./issue-documents.tsx";
import { NextFileKey } from "./next-file-key.tsx";
import { SealWatch } from "./seal-watch.tsx";
import styles from "./registered.module.css";

type RegisteredPageProps = {
  act: { id: string; no: number; year: number; day: string; time: string; isSealed: boolean };
  file: { id: string; reference: string; name: { ar: string; latin: string } };
  /** What the child's identifier is; absent where the act gives none. */
  identifier?: { value: string | null } | undefined;
  /** The letter to the consulate of a foreigner who died; absent for everybody else. */
  letterHref?: string | undefined;
  /** The kinds of copies that this act allows. */
  copies: readonly string[];
  nextHref: string | undefined;
  locale: Locale;
  t: T;
};

/** The act has its number: what it is, whether it is sealed, its copies, and the next file. */
export function RegisteredPage({
  act,
  file,
  identifier,
  copies,
  letterHref,
  nextHref,
  locale,
  t,
}: RegisteredPageProps) {
  return (
    <div className={styles.page}>
      <SealPanel tone="ok" icon="shield" title={t("registered.title", { no: act.no, year: act.year })}>
        <p>
          <DateText on={act.day} time={act.time} t={t} />
        </p>
      </SealPanel>
      <Card>
        <div className={styles.facts}>
          <DualText {...file.name} locale={locale} />
          <span className={styles.line}>
            <Reference value={file.reference} />
            <Badge tone={act.isSealed ? "ok" : "info"} icon={act.isSealed ? "shield" : "clock"}>
              {t(act.isSealed ? "registered.sealed" : "registered.notYetSealed")}
            </Badge>
          </span>
          {identifier && <IdentifierLine value={identifier.value} t={t} />}
          {!act.isSealed && <SealWatch />}
        </div>
      </Card>
      <IssueDocuments actId={act.id} kinds={copies} isSealed={act.isSealed} />
      {letterHref !== undefined && (
        <Card>
          <h2>{t("registered.consulate.title")}</h2>
          <p>{t("registered.consulate.text")}</p>
          <Actions>
            <PrintButton href={letterHref} label={t("registered.consulate.print")} />
          </Actions>
        </Card>
      )}
      <Actions>
        {nextHref !== undefined && (
          <ButtonLink href={nextHref}>
            {t("file.next")} <Kbd>n</Kbd>
          </ButtonLink>
        )}
        <ButtonLink href={`/${locale}/desk/acts/${act.id}`} kind="secondary">
          {t("acts:act.open")}
        </ButtonLink>
        <ButtonLink href={`/${locale}/desk`} kind="secondary">
          {t("file.back")}
        </ButtonLink>
      </Actions>
      {nextHref !== undefined && <NextFileKey href={nextHref} />}
    </div>
  );
}
