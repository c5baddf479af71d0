import type { Locale, T } from "#lib/kernel/texts.ts";
import { classNames } from "../../ui/class-names.ts";
import styles from "./queue-tiles.module.css";

export type QueueTile = {
  queue: string;
  count: number;
  /** Whole hours since the oldest file arrived. */
  oldestHours: number | null;
  /** Days left to the nearest deadline; negative once it is past. */
  nearestDays: number | null;
};

type QueueTilesProps = {
  tiles: readonly QueueTile[];
  chosen: string;
  /** Receipts of interruptions to enter (L36:19); their tile stands there only while there is something to do. */
  paper: { waiting: number; running: boolean };
  locale: Locale;
  t: T;
};

const NEAR = 5;

/** Count, oldest age and nearest deadline of every queue; the chosen one is framed. */
export function QueueTiles({ tiles, chosen, paper, locale, t }: QueueTilesProps) {
  return (
    <ul className={styles.tiles}>
      {tiles.map((tile) => (
        <li key={tile.queue}>
          <a
            href={`/${locale}/desk?queue=${tile.queue}`}
            className={classNames(styles.tile, toneOf(tile))}
            aria-current={tile.queue === chosen ? "true" : undefined}
          >
            <b>{tile.count}</b>
            <span>
              {t(`queue.${tile.queue}`)}
              <small>{lineOf(tile, t)}</small>
            </span>
          </a>
        </li>
      ))}
      {(paper.waiting > 0 || paper.running) && (
        <li>
          <a href={`/${locale}/desk/downtime`} className={classNames(styles.tile, styles.warn)}>
            <b>{paper.waiting}</b>
            <span>
              {t("downtime.tile.label")}
              <small>{t(`downtime.tile.${paper.running ? "running" : "after"}`)}</small>
            </span>
          </a>
        </li>
      )}
    </ul>
  );
}

function toneOf({ queue, count, nearestDays }: QueueTile): string | undefined {
  if (count === 0) return undefined;
  if (queue === "overdue" || (nearestDays !== null && nearestDays < 0)) return styles.bad;
  return nearestDays !== null && nearestDays <= NEAR ? styles.warn : undefined;
}

function lineOf({ count, oldestHours, nearestDays }: QueueTile, t: T): string {
  if (count === 0) return t("tile.none");
  if (nearestDays !== null && nearestDays <= NEAR) return deadlineWords(nearestDays, t);
  if (oldestHours === null) return "";
  return oldestHours < 24
    ? t("tile.oldestHours", { count: Math.max(1, oldestHours) })
    : t("tile.oldestDays", { count: Math.floor(oldestHours / 24) });
}

function deadlineWords(days: number, t: T): string {
  if (days < 0) return t("tile.past");
  return days === 0 ? t("tile.today") : t("tile.nearest", { count: days });
}
