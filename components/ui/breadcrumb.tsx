import type { T } from "#lib/kernel/texts.ts";
import styles from "./breadcrumb.module.css";
import { Icon } from "./icon.tsx";

export type Crumb = { label: string; href?: string | undefined };

export function Breadcrumb({ items, t }: { items: readonly Crumb[]; t: T }) {
  return (
    <nav aria-label={t("common:breadcrumb")} data-screen-only="">
      <ol className={styles.crumbs}>
        {items.map(({ label, href }, at) => (
          <li key={label}>
            {at > 0 && <Icon name="chevron" small />}
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
