import styles from "./tabs.module.css";

export type Tab = { href: string; label: string; count?: number | undefined; current?: boolean | undefined };

/** Views of one thing, each with its own address. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav aria-label={label} data-screen-only="">
      <ul className={styles.tabs}>
        {items.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
