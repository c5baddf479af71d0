import type { ReactNode } from "react";
import styles from "./wrap.module.css";

/** The width of a page, centred, with its gutters. */
export function Wrap({ children }: { children: ReactNode }) {
  return <div className={styles.wrap}>{children}</div>;
}
