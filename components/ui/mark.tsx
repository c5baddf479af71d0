import { classNames } from "./class-names.ts";
import styles from "./mark.module.css";

const STAR = "M50 2l14 14h20v20l14 14-14 14v20H64L50 98 36 84H16V64L2 50l14-14V16h20z";
const THREAD =
  "M50 13l10.8 10.8h15.4v15.4L87 50 76.2 60.8v15.4H60.8L50 87 39.2 76.2H23.8V60.8L13 50l10.8-10.8V23.8h15.4z";

/** The sign of Sijil: the khatam with three lines of a register. Never mirrored. */
export function Mark({ onDeep }: { onDeep?: boolean | undefined }) {
  return (
    <svg className={classNames(styles.mark, onDeep && styles.onDeep)} viewBox="0 0 100 100" aria-hidden="true">
      <path className={styles.ground} d={STAR} />
      <path className={styles.thread} d={THREAD} />
      <path className={styles.lines} d="M34 38h32M34 50h32M34 62h20" />
    </svg>
  );
}
