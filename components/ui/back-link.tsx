import type { T } from "#lib/kernel/texts.ts";
import styles from "./back-link.module.css";
import { Icon } from "./icon.tsx";

export function BackLink({ href, t, label }: { href: string; t: T; label?: string | undefined }) {
  return (
    <a className={styles.back} href={href} data-screen-only="">
      <Icon name="back" /> {label ?? t("common:back")}
    </a>
  );
}
