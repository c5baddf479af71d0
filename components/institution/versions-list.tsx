import type { ReactNode } from "react";
import { DateText } from "../ui/date-text.tsx";
import type { T } from "#lib/kernel/texts.ts";
import styles from "./versions-list.module.css";

export type ChangedLine = { key: string; label: string; before: ReactNode; after: ReactNode };
export type VersionView = {
  version: number;
  on: string;
  time: string;
  digest: string;
  changed: readonly ChangedLine[];
};

/** Every version that was declared, with what it changed in the one before it; nothing is ever lost. */
export function VersionsList({ versions, t }: { versions: readonly VersionView[]; t: T }) {
  return (
    <ol className={styles.versions}>
      {versions.map(({ version, on, time, digest, changed }) => (
        <li key={version}>
          <h3>{t("versions.number", { number: version })}</h3>
          <p className={styles.soft}>
            <DateText on={on} time={time} t={t} /> · {t("versions.digest")} <bdi dir="ltr">{digest}</bdi>
          </p>
          {changed.length > 0 && (
            <ul>
              {changed.map(({ key, label, before, after }) => (
                <li key={key}>
                  {label}: <del>{before}</del> <ins>{after}</ins>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
