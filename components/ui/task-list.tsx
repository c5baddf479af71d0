import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "./badge.tsx";
import styles from "./task-list.module.css";

const TONES = { complete: "ok", incomplete: "info", todo: "neutral", later: "outline" } as const;

export type Task = {
  key: string;
  label: ReactNode;
  /** Absent: the task cannot be opened yet. */
  href?: string | undefined;
  status: keyof typeof TONES;
  /** Other words than the status's own. */
  statusLabel?: string | undefined;
};

export function TaskList({ items, t }: { items: readonly Task[]; t: T }) {
  return (
    <ul className={styles.tasks}>
      {items.map(({ key, label, href, status, statusLabel }) => (
        <li key={key}>
          {href === undefined ? (
            <span className={styles.closed}>{label}</span>
          ) : (
            <a href={href} aria-describedby={`task-${key}`}>
              {label}
            </a>
          )}
          <span id={`task-${key}`}>
            <Badge tone={TONES[status]}>{statusLabel ?? t(`common:task.${status}`)}</Badge>
          </span>
        </li>
      ))}
    </ul>
  );
}
