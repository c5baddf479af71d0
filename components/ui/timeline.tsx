import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { Icon } from "./icon.tsx";
import styles from "./timeline.module.css";

export type TimelineItem = {
  key: string;
  title: ReactNode;
  state: "done" | "now" | "next";
  /** Date and place, in plain words. */
  meta?: ReactNode;
  children?: ReactNode;
};

export function Timeline({ items, t }: { items: readonly TimelineItem[]; t: T }) {
  return (
    <ol className={styles.timeline}>
      {items.map(({ key, title, state, meta, children }) => (
        <li key={key} className={styles[state]} aria-current={state === "now" ? "step" : undefined}>
          <span className={styles.star} aria-hidden="true">
            {state === "done" && <Icon name="check" small />}
          </span>
          <div>
            <h3 className={styles.title}>
              {title}
              <span className="visually-hidden"> ({t(`common:timeline.${state}`)})</span>
            </h3>
            {meta && <p className={styles.meta}>{meta}</p>}
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}
