import type { T } from "#lib/kernel/texts.ts";
import { dateWords } from "../../ui/date-words.ts";
import styles from "./issue.module.css";

type IssueChartProps = { days: readonly { on: string; count: number }[]; hrefOf: (day: string) => string; t: T };

const [WIDTH, HEIGHT, FOOT] = [720, 180, 24];

/** Copies of each day as bars; every bar opens its list, and the same numbers stand in the table below. */
export function IssueChart({ days, hrefOf, t }: IssueChartProps) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  const step = WIDTH / Math.max(1, days.length);
  const room = HEIGHT - FOOT - 16;
  const [first, last] = [days[0], days.at(-1)];
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t("issuing:list.chart")}>
      <line className={styles.ground} x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      <text className={styles.axis} x="0" y="11">
        {most}
      </text>
      {days.map(({ on, count }, place) => {
        if (count === 0) return null;
        const height = Math.max(2, (count / most) * room);
        const words = `${dateWords(on, t)} : ${t("issuing:list.count", { count })}`;
        return (
          <a key={on} href={hrefOf(on)} aria-label={words}>
            <title>{words}</title>
            <rect
              className={styles.bar}
              x={place * step + step * 0.1}
              y={HEIGHT - FOOT - height}
              width={step * 0.8}
              height={height}
            />
          </a>
        );
      })}
      {first && (
        <text className={styles.axis} x="0" y={HEIGHT - 8}>
          {first.on}
        </text>
      )}
      {last && last !== first && (
        <text className={styles.axis} x={WIDTH} y={HEIGHT - 8} textAnchor="end">
          {last.on}
        </text>
      )}
    </svg>
  );
}
