import type { ReactNode } from "react";
import styles from "./sheet.module.css";

/** A form or a check, as wide as a line can be read. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={styles.sheet}>{children}</div>;
}

/** The heading of a page or a section, and what it is for. */
export function Head({ title, level = 1, children }: { title: ReactNode; level?: 1 | 2; children?: ReactNode }) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={styles.head}>
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
    </div>
  );
}
