import { OPENS_FROM, SLOT_MINUTES } from "#lib/appointments/core/index.ts";
import { isolate } from "#lib/kernel/text.ts";
import type { T } from "#lib/kernel/texts.ts";
import { WEEKDAYS, type WeekdayName } from "#lib/territory/core/index.ts";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";

/** The schedule as it is typed: a line per weekday, and the numbers. */
export type TypedSchedule = {
  hours: Readonly<Record<WeekdayName, string>>;
  slotMinutes: string;
  capacity: string;
  aheadDays: string;
  noticeHours: string;
  opensFrom: string;
};

type ScheduleFormProps = {
  action: string;
  typed: TypedSchedule;
  /** The hours of the office itself, in the same writing; empty on a day when it is closed. */
  officeHours: Readonly<Record<WeekdayName, string>>;
  problems: Problems;
  t: T;
};

const NUMBERS = ["capacity", "aheadDays", "noticeHours"] as const;

/** Leads to what families will see; changes nothing by itself. */
export function ScheduleForm({ action, typed, officeHours, problems, t }: ScheduleFormProps) {
  return (
    <form action={action} noValidate>
      <Stack gap="l">
        <h2>{t("appointments:desk.hours")}</h2>
        <p>{t("appointments:desk.hoursIntro", { example: isolate("09:00-12:00, 14:00-15:30") })}</p>
        {WEEKDAYS.filter((weekday) => officeHours[weekday] !== "" || typed.hours[weekday] !== "").map((weekday) => (
          <TextInput
            key={weekday}
            name={`hours.${weekday}`}
            label={t(`portal:weekday.${weekday}`)}
            hint={t("appointments:desk.hoursHint", { hours: isolate(officeHours[weekday]) })}
            kind="identifier"
            value={typed.hours[weekday]}
            maxLength={60}
            problems={problems}
            t={t}
          />
        ))}
        <Select
          name="slotMinutes"
          label={t("appointments:desk.slotMinutes")}
          width="medium"
          options={SLOT_MINUTES.map((count) => ({
            value: String(count),
            label: t("appointments:desk.minutes", { count }),
          }))}
          value={typed.slotMinutes}
          problems={problems}
          t={t}
        />
        {NUMBERS.map((name) => (
          <TextInput
            key={name}
            name={name}
            label={t(`appointments:desk.${name}`)}
            kind="number"
            width="short"
            value={typed[name]}
            maxLength={3}
            problems={problems}
            t={t}
          />
        ))}
        <RadioTiles
          name="opensFrom"
          label={t("appointments:desk.opensFrom")}
          options={OPENS_FROM.map((value) => ({ value, label: t(`appointments:desk.opensFromChoice.${value}`) }))}
          value={typed.opensFrom}
          problems={problems}
          t={t}
        />
        <Actions>
          <Button kind="secondary" name="sent" value="yes">
            {t("appointments:desk.check")}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
