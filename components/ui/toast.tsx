import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import styles from "./toast.module.css";

/** What has just been done, with a way back. Never for errors. */
export function Toast({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={`${styles.toast} on-deep`} role="status" data-screen-only="">
      <Icon name="check" />
      <span>{children}</span>
      {action && <span className={styles.action}>{action}</span>}
    </div>
  );
}
