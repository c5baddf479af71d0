import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./badge.module.css";
import { Icon, type IconName } from "./icon.tsx";

const MARKS = { ok: "check", warn: "clock", bad: "error", info: null, neutral: null, outline: null } as const;

type BadgeProps = {
  tone?: keyof typeof MARKS | undefined;
  /** Another mark than the tone's own; null for none. */
  icon?: IconName | null | undefined;
  children: ReactNode;
};

/** A state in a word, with its mark: colour is never alone. */
export function Badge({ tone = "neutral", icon = MARKS[tone], children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  );
}
