import type { OfferedDay } from "#lib/appointments/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { LinkList } from "../../ui/link-list.tsx";
import { Note } from "../../ui/note.tsx";
import { appointmentDay } from "./appointment-words.ts";

type DayChoiceProps = {
  days: readonly OfferedDay[];
  /** The last day of the term, where the law sets one. */
  lastDay: IsoDay | null;
  hrefOf: (day: IsoDay) => string;
  t: T;
};

/** Days with free hours: those within the term first, those after it behind a warning. */
export function DayChoice({ days, lastDay, hrefOf, t }: DayChoiceProps) {
  const [inTime, late] = [days.filter(({ isLate }) => !isLate), days.filter(({ isLate }) => isLate)];
  const listed = (some: readonly OfferedDay[]) => (
    <LinkList
      items={some.map(({ day, slots }) => ({
        href: hrefOf(day),
        icon: "calendar",
        title: appointmentDay(day, t),
        hint: t("appointments:places", { count: slots.length }),
      }))}
    />
  );
  return (
    <Stack gap="m">
      {inTime.length > 0 && listed(inTime)}
      {inTime.length === 0 && lastDay !== null && (
        <Note tone="warn">{t("appointments:onlyLate", { day: appointmentDay(lastDay, t) })}</Note>
      )}
      {late.length > 0 && lastDay !== null && (
        <details>
          <summary>{t("appointments:late")}</summary>
          <Stack gap="m">
            <Note tone="warn" icon="clock">
              {t("appointments:lateNote", { day: appointmentDay(lastDay, t) })}
            </Note>
            {listed(late)}
          </Stack>
        </details>
      )}
    </Stack>
  );
}
