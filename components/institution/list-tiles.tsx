import type { T } from "#lib/kernel/texts.ts";
import { DateText } from "../ui/date-text.tsx";
import styles from "./list-tiles.module.css";

export type ListTile = { list: string; count: number; oldestOn: string | null };

/** How many declarations wait, are registered, refused or past their time, and since when; the chosen list is framed. */
export function ListTiles({
  tiles,
  chosen,
  hrefOf,
  t,
}: {
  tiles: readonly ListTile[];
  chosen: string;
  hrefOf: (list: string) => string;
  t: T;
}) {
  return (
    <ul className={styles.tiles}>
      {tiles.map(({ list, count, oldestOn }) => (
        <li key={list}>
          <a href={hrefOf(list)} className={styles.tile} aria-current={list === chosen ? "true" : undefined}>
            <b>{count}</b>
            <span>
              {t(`list.${list}`)}
              {oldestOn !== null && (
                <small>
                  {t("oldest")} <DateText on={oldestOn} t={t} />
                </small>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
