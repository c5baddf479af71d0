import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./note.module.css";

const MARKS = { info: "info", warn: "warning", ok: "check", bad: "error" } as const;

type NoteProps = {
  tone?: keyof typeof MARKS | undefined;
  icon?: IconName | undefined;
  /** The first words, in bold. */
  title?: ReactNode;
  /** Announced when it appears after an action. */
  live?: boolean | undefined;
  children?: ReactNode;
};

/** One or two sentences that must not be missed. */
export function Note({ tone = "info", icon = MARKS[tone], title, live, children }: NoteProps) {
  return (
    <div className={classNames(styles.note, styles[tone])} role={live ? "status" : undefined}>
      <Icon name={icon} />
      <div>
        {title && <strong>{title}</strong>} {children}
      </div>
    </div>
  );
}
