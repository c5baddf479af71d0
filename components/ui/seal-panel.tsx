import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./seal-panel.module.css";

const MARKS = { ok: "check", bad: "cross", info: "info" } as const;

type SealPanelProps = {
  tone?: keyof typeof MARKS | undefined;
  /** null: no medallion (deaths). */
  icon?: IconName | null | undefined;
  title: ReactNode;
  level?: 1 | 2 | 3 | undefined;
  children?: ReactNode;
};

/** The answer of a page in one panel: received, valid, refused, unknown. */
export function SealPanel({ tone = "ok", icon = MARKS[tone], title, level = 1, children }: SealPanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classNames(styles.panel, styles[tone], tone === "ok" && "on-deep")}>
      {icon && (
        <span className={styles.medal} aria-hidden="true">
          <Icon name={icon} />
        </span>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </section>
  );
}
