import type { ReactNode } from "react";
import styles from "./columns.module.css";

/** Two equal columns, one on narrow screens. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** The matter of the page, and what stands beside it. */
export function WithAside({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.withAside}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.main}>{aside}</aside>
    </div>
  );
}
