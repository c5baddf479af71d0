import type { ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";
import styles from "./row.module.css";

/** Things in a line that may wrap; `between` pushes the last to the end. */
export function Row({ between, children }: { between?: boolean | undefined; children: ReactNode }) {
  return <div className={classNames(styles.row, between && styles.between)}>{children}</div>;
}
