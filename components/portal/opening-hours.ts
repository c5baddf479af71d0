import { timeWords } from "#components/ui/date-words.ts";
import { WEEKDAYS, type WeeklyHours } from "#lib/territory/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";

type Run = { from: string; to: string; spans: string };

/** «من الاثنين إلى الجمعة، من 08:30 إلى 16:30», one line for each run of days that open alike; closed days are not named. */
export function openingLines(hours: WeeklyHours, t: T): string[] {
  const runs: Run[] = [];
  let wasOpen = false;
  for (const weekday of WEEKDAYS) {
    const spans = hours[weekday]
      .map(({ opens, closes }) => t("portal:hours.span", { opens: timeWords(opens, t), closes: timeWords(closes, t) }))
      .join(t("portal:hours.and"));
    const last = runs.at(-1);
    if (spans !== "" && wasOpen && last?.spans === spans) last.to = weekday;
    else if (spans !== "") runs.push({ from: weekday, to: weekday, spans });
    wasOpen = spans !== "";
  }
  const name = (weekday: string) => t(`portal:weekday.${weekday}`);
  return runs.map(({ from, to, spans }) =>
    from === to
      ? t("portal:hours.oneDay", { day: name(from), spans })
      : t("portal:hours.days", { from: name(from), to: name(to), spans }),
  );
}
