import type { T } from "#lib/kernel/texts.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Note } from "../../ui/note.tsx";
import styles from "./legacy.module.css";

export type ScanView = { id: string; pages: readonly { n: number; width: number; height: number }[] };

/** The images of a paper act, which stay in sight while the form beside them is filled. */
export function LegacyImages({ scans, t }: { scans: readonly ScanView[]; t: T }) {
  return (
    <section className={styles.images} aria-label={t("legacy:image.title")}>
      {scans.length === 0 && <Note>{t("legacy:image.none")}</Note>}
      {scans.flatMap(({ id, pages }, at) =>
        pages.map(({ n, width, height }) => {
          const href = `/api/files/legacy/${id}/${n}`;
          const words = t("legacy:image.page", { image: at + 1, page: n });
          return (
            <figure key={`${id}-${n}`} className={styles.image}>
              <img src={href} width={width} height={height} alt={words} />
              <figcaption>
                {words} ·{" "}
                <ButtonLink href={href} kind="quiet" small icon="search">
                  {t("legacy:image.large")}
                </ButtonLink>
              </figcaption>
            </figure>
          );
        }),
      )}
    </section>
  );
}
