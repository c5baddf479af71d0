import { weekdayOf } from "#lib/calendar/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { dateWords, timeWords } from "../../ui/date-words.ts";

/** «الخميس 3 دجنبر 2026», "jeudi 3 décembre 2026". */
export function appointmentDay(day: IsoDay, t: T): string {
  return t("appointments:day", { weekday: t(`journey:weekday.${weekdayOf(day)}`), date: dateWords(day, t) });
}

/** The same with the hour. */
export function appointmentWhen({ day, time }: { day: IsoDay; time: string }, t: T): string {
  return t("appointments:when", {
    weekday: t(`journey:weekday.${weekdayOf(day)}`),
    date: dateWords(day, t),
    time: timeWords(time, t),
  });
}
