import type { ReactNode } from "react";
import { Icon, type IconName } from "#components/ui/icon.tsx";
import styles from "./closed-event-tile.module.css";

/** An event that cannot be declared here yet: it says so, and is no link. */
export function ClosedEventTile({
  icon,
  title,
  now,
  children,
}: {
  icon: IconName;
  title: string;
  now: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.tile}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      <p className={styles.now}>
        <Icon name="office" small /> {now}
      </p>
    </div>
  );
}
