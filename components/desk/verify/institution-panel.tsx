import type { ReactNode } from "react";
import { DateFields } from "../../forms/date-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { TwinName } from "../../forms/twin-name.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Note } from "../../ui/note.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import styles from "./institution-panel.module.css";

export type InstitutionPanelView = {
  id: string;
  announcer: { name: { ar: string; fr: string }; certificate: string; marks: readonly string[] } | null;
  /** The relative at the counter may complete it. */
  mayComplete: boolean;
  /** The answers still want the family's part. */
  isIncomplete: boolean;
  mayRegisterExOfficio: boolean;
  isExOfficio: boolean;
  permission: { number: string; decidedOn: string; court: { ar: string; fr: string } } | null;
  awaitsPermission: boolean;
  concerns: readonly { id: string; kind: string; reasons: readonly string[]; isReferred: boolean }[];
  mayRefer: boolean;
  mayReportAlive: boolean;
  refused: string | undefined;
};

type Props = { view: InstitutionPanelView; hidden: () => ReactNode; locale: Locale; t: T };

/** What an institution, the prosecutor or a silent alert adds to a file, and what the officer may do about it. */
export function InstitutionPanel({ view, hidden, locale, t }: Props) {
  const { id, announcer, permission, refused } = view;
  const file = `/api/desk/files/${id}`;
  const isNeeded =
    announcer !== null ||
    permission !== null ||
    view.awaitsPermission ||
    view.concerns.length > 0 ||
    view.mayReportAlive;
  if (!isNeeded && refused === undefined) return null;
  return (
    <section className={styles.panel} aria-label={t("announced.title")}>
      {refused !== undefined && (
        <Note tone="bad" live>
          {refused}
        </Note>
      )}
      {announcer && (
        <div className={styles.part}>
          <h2>{t("announced.by", { name: announcer.name[locale] })}</h2>
          <p>
            {t("announced.certificate")} <Bdi>{announcer.certificate}</Bdi>
          </p>
          {announcer.marks.map((mark) => (
            <Note key={mark}>{t(`announced.mark.${mark}`)}</Note>
          ))}
          {view.isExOfficio && <Note tone="warn">{t("announced.exOfficio")}</Note>}
          <Actions>
            {view.mayComplete && view.isIncomplete && (
              <ButtonLink href={`/${locale}/desk/files/${id}/family`} small iconEnd="forward">
                {t("announced.complete")}
              </ButtonLink>
            )}
            {view.mayRegisterExOfficio && (
              <form method="post" action={`${file}/ex-officio`}>
                {hidden()}
                <Button small kind="secondary">
                  {t("announced.beginExOfficio")}
                </Button>
              </form>
            )}
          </Actions>
        </div>
      )}
      {permission && (
        <Note tone="ok">
          {t("permission.given", { number: permission.number, court: permission.court[locale] })}{" "}
          <DateText on={permission.decidedOn} t={t} />
        </Note>
      )}
      {view.awaitsPermission && (
        <details className={styles.part}>
          <summary>{t("permission.awaited")}</summary>
          <p>{t("permission.explained")}</p>
          <form method="post" action={`${file}/permission`} className={styles.form} noValidate>
            {hidden()}
            <TextInput name="number" label={t("permission.number")} kind="identifier" maxLength={60} t={t} />
            <DateFields name="decidedOn" label={t("permission.decidedOn")} t={t} />
            <TwinName name="court" label={t("permission.court")} locale={locale} t={t} />
            <Actions>
              <Button small>{t("permission.enter")}</Button>
            </Actions>
          </form>
        </details>
      )}
      {view.concerns.map((concern) => (
        <details key={concern.id} className={styles.part} open>
          <summary>{t(`concern.${concern.kind}`)}</summary>
          <ul>
            {concern.reasons.map((reason) => (
              <li key={reason}>{t(`concern.reason.${reason}`)}</li>
            ))}
          </ul>
          <p>{t("concern.silent")}</p>
          {concern.isReferred ? (
            <Note tone="info">{t("concern.referred")}</Note>
          ) : (
            view.mayRefer && (
              <form method="post" action={`${file}/refer-concern`} className={styles.form} noValidate>
                {hidden()}
                <input type="hidden" name="concern" value={concern.id} />
                <Textarea name="note" label={t("concern.note")} t={t} />
                <Actions>
                  <Button small kind="secondary">
                    {t("concern.refer")}
                  </Button>
                </Actions>
              </form>
            )
          )}
        </details>
      ))}
      {view.mayReportAlive && (
        <form method="post" action={`${file}/alive`} className={styles.part}>
          {hidden()}
          <p>{t("concern.aliveExplained")}</p>
          <Actions>
            <Button small kind="secondary">
              {t("concern.reportAlive")}
            </Button>
          </Actions>
        </form>
      )}
    </section>
  );
}
