"use client";

import { Badge } from "../../ui/badge.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { Reference } from "../../ui/reference.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { daysLeftWords } from "../today/deadline-bar.tsx";
import styles from "./file-bar.module.css";
import type { FileView } from "./file-view.ts";

type FileBarProps = { file: FileView; isMine: boolean; nextHref: string | undefined };

/** Whose file it is, how much time is left, and who has it in hand. */
export function FileBar({ file, isMine, nextHref }: FileBarProps) {
  const { locale, t } = useTexts();
  const names = [
    <span key="ar" lang="ar" dir="rtl">
      {file.name.ar}
    </span>,
    <span key="latin" lang="fr" dir="ltr">
      {file.name.latin}
    </span>,
  ];
  const [first, second] = locale === "ar" ? names : names.reverse();
  return (
    <div className={styles.bar}>
      <ButtonLink href={`/${locale}/desk`} kind="secondary" small icon="chevron-back">
        {t("file.back")}
      </ButtonLink>
      <h1>
        {first} <span className={styles.other}>{second}</span>
      </h1>
      <Badge tone="ok" icon="child">
        {t(`kind.${file.kind}`)}
      </Badge>
      <b className={styles.reference}>
        <Reference value={file.reference} />
      </b>
      <span className={styles.end}>
        <Badge tone="outline">{t(`regime.${file.regime}`)}</Badge>
        <DeadlineBadge file={file} />
        <HolderBadge file={file} isMine={isMine} />
        {nextHref !== undefined && (
          <ButtonLink href={nextHref} kind="secondary" small>
            {t("file.next")} <Kbd>n</Kbd>
          </ButtonLink>
        )}
      </span>
    </div>
  );
}

function DeadlineBadge({ file: { daysLeft, isLate, lastDay } }: { file: FileView }) {
  const { t } = useTexts();
  if (daysLeft === null || lastDay === null) return null;
  const until = dateWords(lastDay, t);
  if (isLate) return <Badge tone="bad">{t("deadline.missed", { date: until })}</Badge>;
  return <Badge tone="warn">{t("deadline.until", { left: daysLeftWords(daysLeft, t), date: until })}</Badge>;
}

function HolderBadge({ file: { holder }, isMine }: { file: FileView; isMine: boolean }) {
  const { t } = useTexts();
  if (isMine || holder?.isMe) {
    return (
      <Badge tone="info" icon="lock">
        {t("holder.me")}
      </Badge>
    );
  }
  if (holder === null) return null;
  return (
    <Badge tone="info" icon="lock">
      {t("holder.other", { name: holder.name })}
    </Badge>
  );
}
