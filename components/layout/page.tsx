import type { ReactNode } from "react";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Footer, type FooterLink } from "./footer.tsx";
import styles from "./page.module.css";
import { SkipLink } from "./skip-link.tsx";
import { StateHeader } from "./state-header.tsx";
import { Wrap } from "./wrap.tsx";

type PageProps = {
  locale: Locale;
  t: T;
  otherHref: string;
  homeHref?: string | undefined;
  /** `full`: the children lay out their own `Wrap`. */
  width?: "question" | "prose" | "wide" | "full" | undefined;
  footerLinks?: readonly FooterLink[] | undefined;
  children: ReactNode;
};

/** A whole page of the portal. */
export function Page({ locale, t, otherHref, homeHref, width = "wide", footerLinks, children }: PageProps) {
  return (
    <>
      <SkipLink t={t} />
      <StateHeader locale={locale} t={t} otherHref={otherHref} homeHref={homeHref} />
      <main id="main" tabIndex={-1} className={styles.main}>
        {width === "full" ? (
          children
        ) : (
          <Wrap>
            <div className={styles[width]}>{children}</div>
          </Wrap>
        )}
      </main>
      <Footer t={t} links={footerLinks} />
    </>
  );
}
