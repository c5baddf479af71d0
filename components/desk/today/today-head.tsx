import type { HijriDate } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Actions } from "../../ui/actions.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { hijriWords } from "../hijri-words.ts";
import styles from "./today-head.module.css";

type TodayHeadProps = {
  title: string;
  on: string;
  hijri: HijriDate | null;
  firstFile: string | undefined;
  locale: Locale;
  t: T;
};

/** The day in both calendars, and the way into the first file. */
export function TodayHead({ title, on, hijri, firstFile, locale, t }: TodayHeadProps) {
  const weekday = t(`weekday.${new Date(`${on}T12:00:00Z`).getUTCDay()}`);
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        <p className={styles.day}>
          <time dateTime={on}>{t("today.day", { weekday, date: dateWords(on, t) })}</time>
          {hijri && <> · {hijriWords(hijri, locale)}</>}
        </p>
      </div>
      <Actions>
        <ButtonLink kind="secondary" icon="plus" href={`/${locale}/desk/counter`}>
          {t("counter.title")}
        </ButtonLink>
        {firstFile !== undefined && (
          <ButtonLink href={`/${locale}/desk/files/${firstFile}`}>
            {t("today.openFirst")} <Kbd>n</Kbd>
          </ButtonLink>
        )}
      </Actions>
    </div>
  );
}
