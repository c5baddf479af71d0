import type { ReactNode } from "react";
import styles from "./track-line.module.css";

/** A reference and its button in one line; the code is asked on the next page, never in an address. */
export function TrackLine({ action, children }: { action: string; children: ReactNode }) {
  return (
    <form className={styles.line} method="get" action={action}>
      {children}
    </form>
  );
}

/** Under it, the way back to a draft. */
export function ResumePart({ children }: { children: ReactNode }) {
  return <div className={styles.resume}>{children}</div>;
}
