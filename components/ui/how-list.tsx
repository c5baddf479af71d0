import type { ReactNode } from "react";
import styles from "./how-list.module.css";

/** Numbered steps in stars. */
export function HowList({ items }: { items: readonly { key: string; title: ReactNode; text: ReactNode }[] }) {
  return (
    <ol className={styles.how}>
      {items.map(({ key, title, text }, at) => (
        <li key={key}>
          <span className={styles.number} aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
