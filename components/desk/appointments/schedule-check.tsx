import type { AppointmentSchedule } from "#lib/appointments/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { WEEKDAYS, type WeekdayName } from "#lib/territory/core/index.ts";
import { timeWords } from "../../ui/date-words.ts";
import { SummaryList } from "../../ui/summary-list.tsx";

type ScheduleCheckProps = {
  schedule: AppointmentSchedule;
  /** The hours at which an appointment may begin, by weekday. */
  slots: Readonly<Record<WeekdayName, readonly string[]>>;
  t: T;
};

/** What families will see, weekday by weekday. */
export function ScheduleCheck({ schedule, slots, t }: ScheduleCheckProps) {
  const days = WEEKDAYS.filter((weekday) => slots[weekday].length > 0).map((weekday) => {
    const [first = "", last = ""] = [slots[weekday][0], slots[weekday].at(-1)];
    const line = t("appointments:desk.perDay_line", { first: timeWords(first, t), last: timeWords(last, t) });
    return {
      key: weekday,
      term: t(`portal:weekday.${weekday}`),
      value: `${line} · ${t("appointments:desk.slots", { count: slots[weekday].length })}`,
    };
  });
  return (
    <SummaryList
      items={[
        ...days,
        {
          key: "slotMinutes",
          term: t("appointments:desk.slotMinutes"),
          value: t("appointments:desk.minutes", { count: schedule.slotMinutes }),
        },
        { key: "capacity", term: t("appointments:desk.capacity"), value: schedule.capacity },
        { key: "aheadDays", term: t("appointments:desk.aheadDays"), value: schedule.aheadDays },
        { key: "noticeHours", term: t("appointments:desk.noticeHours"), value: schedule.noticeHours },
        {
          key: "opensFrom",
          term: t("appointments:desk.opensFrom"),
          value: t(`appointments:desk.opensFromChoice.${schedule.opensFrom}`),
        },
      ]}
      t={t}
    />
  );
}
