"use client";

import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/icon.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./foot-bar.module.css";
import type { Reviewing } from "./use-review.ts";

type SaveStateProps = Reviewing["saving"] & {
  /** Something was concluded on this file already. */
  isBegun: boolean;
  onRetry: () => void;
};

const MARKS = { saved: "check", saving: "clock", failed: "warning" } as const;

/** Whether the verdicts are kept by the server. Only a failure is announced, with the button that sends again. */
export function SaveState({ status, left, isBegun, onRetry }: SaveStateProps) {
  const { t } = useTexts();
  const isFailed = status === "failed";
  const words = (
    <>
      <Icon name={MARKS[status]} small />
      {isFailed ? t("save.failed", { count: left }) : t(`save.${status}`)}
    </>
  );
  return (
    <span className={classNames(styles.save, styles[status])}>
      {!isFailed && (isBegun || status === "saving") && words}
      <span className={styles.save} role="alert">
        {isFailed && words}
      </span>
      {isFailed && (
        <Button type="button" kind="secondary" small onClick={onRetry}>
          {t("save.retry")}
        </Button>
      )}
    </span>
  );
}
