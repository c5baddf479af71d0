import type { ReactNode } from "react";
import styles from "./hero.module.css";
import { Wrap } from "./wrap.tsx";

/** The question of the home page, on the lattice. */
export function Hero({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={`${styles.hero} on-deep`}>
      <Wrap>
        <div className={styles.inside}>
          <h1>{title}</h1>
          {children && <p>{children}</p>}
        </div>
      </Wrap>
    </div>
  );
}

/** The four events, over the edge of the hero. */
export function EventGrid({ children }: { children: ReactNode }) {
  return <div className={styles.events}>{children}</div>;
}
