import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { BackLink } from "../../ui/back-link.tsx";
import styles from "./act-page.module.css";
import { ActWords, Sheet } from "./sheet.tsx";
import type { SheetView } from "./sheet-view.ts";

type ActPageProps = {
  sheet: SheetView;
  /** The words in French, for an officer who reads French; the act itself is in Arabic. */
  translation: ActText | null;
  title: string;
  explained: string;
  backHref: string;
  t: T;
  children: ReactNode;
};

/** The act on its paper, and beside it what is left to do. */
export function ActPage({ sheet, translation, title, explained, backHref, t, children }: ActPageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.paper}>
        <Sheet sheet={sheet} t={t} />
        {translation !== null && (
          <section className={styles.translation} aria-labelledby="translation" lang="fr">
            <h2 id="translation">{t("act.translation")}</h2>
            <p className={styles.soft}>{t("act.translationNote")}</p>
            <ActWords text={translation} />
          </section>
        )}
      </div>
      <aside className={styles.aside} aria-labelledby="act-title">
        <div className={styles.head}>
          <BackLink href={backHref} label={t("act.back")} t={t} />
          <h1 id="act-title">{title}</h1>
          <p>{explained}</p>
        </div>
        {children}
      </aside>
    </div>
  );
}
