import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./actions.module.css";

/** Buttons in a line, or in a column as wide as their container. */
export function Actions({ stack, even, children }: { stack?: boolean; even?: boolean; children: ReactNode }) {
  return (
    <div className={classNames(styles.actions, stack && styles.stack, even && styles.even)} data-screen-only="">
      {children}
    </div>
  );
}
