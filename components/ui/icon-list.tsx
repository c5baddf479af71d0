import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./icon-list.module.css";

export type IconListItem = { key: string; icon: IconName; content: ReactNode };

/** An office, its hours and its telephone; or what to bring, each with its tick. */
export function IconList({ items }: { items: readonly IconListItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ key, icon, content }) => (
        <li key={key}>
          <Icon name={icon} />
          <div>{content}</div>
        </li>
      ))}
    </ul>
  );
}
