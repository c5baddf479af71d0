import type { T } from "#lib/kernel/texts.ts";

type CivilParts = { year: string; month?: number; day?: number };

/** Reads «2026», «2026-11» or «2026-11-14»; a part that is not known is absent. */
export function civilParts(on: string): CivilParts {
  const [year = "", month, day] = on.split("-");
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** «14 نونبر 2026», "14 novembre 2026", "1er mai 2026"; with `time` ("21:14") the hour after it. */
export function dateWords(on: string, t: T, time?: string): string {
  const { year, month, day } = civilParts(on);
  const words = [
    day === 1 ? t("common:date.first") : day,
    month === undefined ? undefined : t(`common:month.${month}`),
    year,
  ].filter((part) => part !== undefined);
  const date = words.join(" ");
  return time === undefined ? date : t("common:date.at", { date, time: timeWords(time, t) });
}

/** «21:14» in Arabic, "21 h 14" in French; the hour without a leading zero in French. */
export function timeWords(time: string, t: T): string {
  const [hour = "", minute = ""] = time.split(":");
  return t("common:date.time", { hour, shortHour: String(Number(hour)), minute });
}
