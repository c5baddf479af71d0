import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./link-list.module.css";

export type LinkListItem = { href: string; icon?: IconName | undefined; title: ReactNode; hint?: ReactNode };

export function LinkList({ items }: { items: readonly LinkListItem[] }) {
  return (
    <ul className={styles.links}>
      {items.map(({ href, icon, title, hint }) => (
        <li key={href}>
          <a href={href}>
            {icon && <Icon name={icon} />}
            <span className={styles.words}>
              <b>{title}</b>
              {hint && <small>{hint}</small>}
            </span>
            <span className={styles.chevron}>
              <Icon name="chevron" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
