import type { ReactNode } from "react";
import styles from "./hint.module.css";

/** Small soft text under or beside something. */
export function Hint({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className={styles.hint}>
      {children}
    </p>
  );
}
