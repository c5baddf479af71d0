import { Icon, type IconName } from "../ui/icon.tsx";
import styles from "./desk-navigation.module.css";

export type DeskLink = {
  href: string;
  label: string;
  icon: IconName;
  count?: number | undefined;
  current?: boolean | undefined;
};
export type DeskGroup = { title?: string | undefined; items: readonly DeskLink[] };

/** The side list; on narrower screens a rail of icons and counts, whose names are still read aloud; on a telephone icons over their names. */
export function DeskNavigation({ label, groups }: { label: string; groups: readonly DeskGroup[] }) {
  return (
    <nav className={styles.navigation} aria-label={label} data-screen-only="">
      {groups.map(({ title, items }, at) => (
        <div key={title ?? at} className={styles.group}>
          {title !== undefined && <h2 className={styles.title}>{title}</h2>}
          <ul>
            {items.map((item) => (
              <li key={item.href}>
                <a href={item.href} title={item.label} aria-current={item.current ? "page" : undefined}>
                  <Icon name={item.icon} />
                  <span className={styles.words}>{item.label}</span>
                  {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
