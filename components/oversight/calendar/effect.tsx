import type { ReactNode } from "react";
import type { ChangedHoliday, ChangedMonth } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Card } from "../../ui/card.tsx";
import { Stack } from "../../layout/stack.tsx";
import { DateText } from "../../ui/date-text.tsx";
import styles from "./effect.module.css";
import { monthWords } from "./hijri-words.ts";

/** How many running files there are, and how many would end on another day. */
export type FileCounts = { running: number; later: number; earlier: number };

/** What running declarations would feel of a change, in numbers. */
export function DeadlineEffect({ counts: { running, later, earlier }, t }: { counts: FileCounts; t: T }) {
  return (
    <Card title={t("announce.deadlines")} level={3}>
      <Stack gap="s">
        <p>
          <b>{t("announce.running", { count: running })}</b>
        </p>
        {running > 0 && <p>{t("announce.later", { count: later })}</p>}
        {running > 0 && <p>{t("announce.earlier", { count: earlier })}</p>}
      </Stack>
    </Card>
  );
}

type MonthEffectProps = { months: readonly ChangedMonth[]; holidays: readonly ChangedHoliday[]; locale: Locale; t: T };

/** The months and feasts that an announcement places for sure, or moves. */
export function MonthEffect({ months, holidays, locale, t }: MonthEffectProps) {
  return (
    <>
      <Card title={t("announce.months")} level={3}>
        {months.length === 0 ? (
          <p>{t("announce.none")}</p>
        ) : (
          <Changes
            rows={months.map(({ before, after }) => ({
              key: `${after.year}-${after.month}`,
              what: monthWords(after, locale, t),
              before: before.startsOn,
              after: after.startsOn,
              isStillOpen: after.provisional,
            }))}
            t={t}
          />
        )}
      </Card>
      <Card title={t("announce.holidays")} level={3}>
        {holidays.length === 0 ? (
          <p>{t("announce.noHoliday")}</p>
        ) : (
          <Changes
            rows={holidays.map(({ code, before, after }) => ({
              key: `${code} ${after.day}`,
              what: t(`calendar:holiday.${code}`),
              before: before.day,
              after: after.day,
              isStillOpen: after.provisional,
            }))}
            t={t}
          />
        )}
      </Card>
    </>
  );
}

type Change = { key: string; what: ReactNode; before: string; after: string; isStillOpen: boolean };

function Changes({ rows, t }: { rows: readonly Change[]; t: T }) {
  return (
    <ul className={styles.changes}>
      {rows.map(({ key, what, before, after, isStillOpen }) => (
        <li key={key}>
          <span>{what}</span>
          <span>
            <b>
              <DateText on={after} t={t} />
            </b>
            <Remark isSame={before === after} isStillOpen={isStillOpen} before={before} t={t} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Remark({ isSame, isStillOpen, before, t }: { isSame: boolean; isStillOpen: boolean; before: string; t: T }) {
  return (
    <small>
      {isSame ? (
        t("announce.stays")
      ) : (
        <>
          {t("announce.was")}{" "}
          <del>
            <DateText on={before} t={t} />
          </del>
        </>
      )}
      {isStillOpen && <> · {t("announce.still")}</>}
    </small>
  );
}
