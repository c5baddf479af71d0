import type { ReactNode } from "react";
import styles from "./revealed.module.css";

/** Questions that matter only when the box above them is ticked; browsers too old to hide them show them always. */
export function Revealed({ by, children }: { by: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <div>{by}</div>
      <div className={styles.more}>{children}</div>
    </div>
  );
}
