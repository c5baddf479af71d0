import type { ReactNode } from "react";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { ReferralSheet } from "../../names/referral-sheet.tsx";
import type { ReferralView } from "../../names/referral-view.ts";
import { Actions } from "../../ui/actions.tsx";
import { BackLink } from "../../ui/back-link.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Note } from "../../ui/note.tsx";
import { Reference } from "../../ui/reference.tsx";
import styles from "./referral-page.module.css";

type ReferralPageProps = {
  view: ReferralView;
  file: { id: string; reference: string };
  state: "waiting" | "accepted" | "refused" | "givenUp";
  daysWaiting: number;
  /** Whether the reception met the deadline to declare, by the country's setting. */
  meetsDeadline: boolean;
  locale: Locale;
  t: T;
  children: ReactNode;
};

const TONES = { waiting: "info", accepted: "ok", refused: "warn", givenUp: "info" } as const;

/** A declaration received provisionally: the name, what was said of it, how long it has waited, and what was decided (D22:33). */
export function ReferralPage({
  view,
  file,
  state,
  daysWaiting,
  meetsDeadline,
  locale,
  t,
  children,
}: ReferralPageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <BackLink href={`/${locale}/desk/files/${file.id}`} label={t("act.back")} t={t} />
        <h1>{t("referral.title")}</h1>
        <p>
          <bdi>{locale === "ar" ? view.name.ar : view.name.latin}</bdi> · <Reference value={file.reference} />
        </p>
      </div>
      <Note tone={TONES[state]}>
        {state === "waiting"
          ? `${t("names:waiting", { count: daysWaiting })}. ${t(`referral.${meetsDeadline ? "deadlineMet" : "deadlineRuns"}`)}`
          : t(`referral.${state}`)}
      </Note>
      <ReferralSheet view={view} t={t} />
      {children}
      <Actions>
        <ButtonLink href={`/${locale}/desk`} kind="secondary">
          {t("file.back")}
        </ButtonLink>
      </Actions>
    </div>
  );
}
