"use client";

import type { ReactNode } from "react";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/icon.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./steps.module.css";

type StepProps = { title: string; state: "done" | "now" | "next"; note?: ReactNode; children?: ReactNode };

/** One step: done with its tick, now with what to do, or still to come. */
export function Step({ title, state, note, children }: StepProps) {
  const { t } = useTexts();
  return (
    <li className={classNames(styles.step, styles[state])} aria-current={state === "now" ? "step" : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {state === "done" && <Icon name="check" small />}
      </span>
      <div className={styles.content}>
        <h3>
          {title}
          <span className="visually-hidden"> — {t(`common:timeline.${state}`)}</span>
        </h3>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {state === "now" && children}
      </div>
    </li>
  );
}
