import styles from "./khatam.module.css";

/** The pale star of an empty page. */
export function Khatam() {
  return (
    <svg className={styles.khatam} viewBox="0 0 100 100" aria-hidden="true">
      <path className={styles.ground} d="M50 2l14 14h20v20l14 14-14 14v20H64L50 98 36 84H16V64L2 50l14-14V16h20z" />
      <path d="M50 26l7 7h10v10l7 7-7 7v10H57l-7 7-7-7H33V57l-7-7 7-7V33h10z" />
    </svg>
  );
}
