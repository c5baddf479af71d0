import type { T } from "#lib/kernel/texts.ts";
import styles from "./skip-link.module.css";

export function SkipLink({ t }: { t: T }) {
  return (
    <a className={styles.skip} href="#main" data-screen-only="">
      {t("common:skip")}
    </a>
  );
}
