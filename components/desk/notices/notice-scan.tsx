import type { T } from "#lib/kernel/texts.ts";
import { Note } from "../../ui/note.tsx";
import styles from "./notice-scan.module.css";

type ScanView = { id: string; status: "quarantined" | "clean" | "refused"; pages: number };

/** The pages of the deed or judgment that a court sent with its notice, as safe pictures. */
export function NoticeScan({ scan, t }: { scan: ScanView; t: T }) {
  if (scan.status !== "clean") return <Note tone="warn">{t(`notices:scan.${scan.status}`)}</Note>;
  return (
    <section>
      <h2>{t("notices:scan.title")}</h2>
      <ul className={styles.pages}>
        {Array.from({ length: scan.pages }, (_, at) => (
          <li key={at}>
            <a href={`/api/files/desk/${scan.id}/${at + 1}`}>
              <img
                className={styles.page}
                src={`/api/files/desk/${scan.id}/${at + 1}`}
                alt={t("notices:scan.page", { page: at + 1 })}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
