import type { T } from "#lib/kernel/texts.ts";
import styles from "./footer.module.css";
import { Wrap } from "./wrap.tsx";

export type FooterLink = { href: string; label: string };

export function Footer({ t, links = [] }: { t: T; links?: readonly FooterLink[] | undefined }) {
  return (
    <footer className={styles.footer}>
      <Wrap>
        <div className={styles.inside}>
          {links.length > 0 && (
            <ul className={styles.links} data-screen-only="">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          )}
          <p>{t("common:footer.legal")}</p>
        </div>
      </Wrap>
    </footer>
  );
}
