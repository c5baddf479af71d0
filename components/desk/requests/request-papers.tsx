import type { T } from "#lib/kernel/texts.ts";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import styles from "./requests.module.css";

export type PaperView = { id: string; kind: string; status: "quarantined" | "clean" | "refused"; pages: number };

/** The papers of a request as safe pictures, each under its name. */
export function RequestPapers({ papers, t }: { papers: readonly PaperView[]; t: T }) {
  if (papers.length === 0) return <Hint>{t("requests:desk.noPapers")}</Hint>;
  return papers.map(({ id, kind, status, pages }) => {
    const name = t(`requests:paper.${kind}.name`);
    return (
      <section key={id}>
        <h3>{name}</h3>
        {status === "clean" ? (
          <ul className={styles.pages}>
            {Array.from({ length: pages }, (_, at) => (
              <li key={at}>
                <a href={`/api/files/desk/${id}/${at + 1}`}>
                  <img
                    className={styles.page}
                    src={`/api/files/desk/${id}/${at + 1}`}
                    alt={`${name} ${at + 1}`}
                    loading="lazy"
                  />
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <Note tone="warn">{t(`notices:scan.${status}`)}</Note>
        )}
      </section>
    );
  });
}
