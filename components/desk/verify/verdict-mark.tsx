"use client";

import type { Review } from "#lib/declarations/core/index.ts";
import { classNames } from "../../ui/class-names.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./field-row.module.css";

const MARKS: Readonly<Record<Review["verdict"], IconName>> = { confirmed: "check", corrected: "pen", doubt: "warning" };

/** What the officer concluded, as a mark and a word. */
export function VerdictMark({ review }: { review: Review | undefined }) {
  const { t } = useTexts();
  if (!review) return <span className={classNames(styles.verdict, styles.todo)}>{t("verdict.todo")}</span>;
  return (
    <span className={classNames(styles.verdict, styles[review.verdict])}>
      <Icon name={MARKS[review.verdict]} small />
      {t(`verdict.${review.verdict}`)}
    </span>
  );
}
