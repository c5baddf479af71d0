import type { ReactNode } from "react";
import styles from "./empty.module.css";
import { Khatam } from "./khatam.tsx";

/** Nothing here: what it means, and what was done. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Khatam />
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
    </div>
  );
}
