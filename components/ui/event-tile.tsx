import type { ReactNode } from "react";
import styles from "./event-tile.module.css";
import { Icon, type IconName } from "./icon.tsx";

type EventTileProps = { href: string; icon: IconName; title: ReactNode; go: ReactNode; children: ReactNode };

/** One of the four events of a life, on the home page. */
export function EventTile({ href, icon, title, go, children }: EventTileProps) {
  return (
    <a className={styles.tile} href={href}>
      <span className={styles.star} aria-hidden="true">
        <Icon name={icon} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      <span className={styles.go}>
        {go} <Icon name="forward" small />
      </span>
    </a>
  );
}
