import type { T } from "#lib/kernel/texts.ts";
import styles from "./import-counts.module.css";

const COUNTS = ["added", "changed", "unchanged", "centres", "errors", "warnings"] as const;

/** How many rows of the file are what. */
export function ImportCounts({ counts, t }: { counts: Readonly<Record<(typeof COUNTS)[number], number>>; t: T }) {
  return (
    <dl className={styles.counts}>
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{t(`territory.count.${name}`)}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
