import type { Locale, T } from "#lib/kernel/texts.ts";
import { BackLink } from "../../ui/back-link.tsx";
import { Button } from "../../ui/button.tsx";
import { Reference } from "../../ui/reference.tsx";
import { MentionEntry } from "./mention-entry.tsx";
import { MentionOnPaper } from "./mention-on-paper.tsx";
import { MentionSide } from "./mention-side.tsx";
import type { MentionView } from "./mention-view.ts";
import styles from "./mention.module.css";

/** What a checked marriage or divorce adds to both birth acts: the words to read, the acts to find, then the officer's signature. */
export function MentionPage({ view, locale, t }: { view: MentionView; locale: Locale; t: T }) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <BackLink href={`/${locale}/desk/files/${view.fileId}`} label={t("act.back")} t={t} />
        <h1>{t("mention.title")}</h1>
        <p>
          {locale === "ar" ? view.name.ar : <bdi>{view.name.latin}</bdi>} · <Reference value={view.reference} />
        </p>
        <p>{t("mention.lead")}</p>
      </div>
      <form method="get" className={styles.search}>
        <div className={styles.sides}>
          {view.sides.map((side) => (
            <MentionSide key={side.role} side={side} locale={locale} t={t} />
          ))}
        </div>
        <div>
          <Button kind="secondary" icon="search">
            {t("mention.search")}
          </Button>
        </div>
      </form>
      {view.isPaper ? <MentionOnPaper fileId={view.fileId} t={t} /> : <MentionEntry view={view} />}
    </div>
  );
}
