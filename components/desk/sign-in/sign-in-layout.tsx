import type { ReactNode } from "react";
import styles from "./sign-in.module.css";

/** The form at the start; in the demonstration the accounts beside it. */
export function SignInLayout({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
