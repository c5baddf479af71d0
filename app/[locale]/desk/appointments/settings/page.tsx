import { redirect } from "next/navigation";
import { ClosedDays } from "#components/desk/appointments/closed-days.tsx";
import { ScheduleCheck } from "#components/desk/appointments/schedule-check.tsx";
import { ScheduleForm, type TypedSchedule } from "#components/desk/appointments/schedule-form.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { keptForm } from "#components/forms/kept-form.ts";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Note } from "#components/ui/note.tsx";
import { type AppointmentSchedule, readSchedule, slotsOfWeekday, writtenSpans } from "#lib/appointments/core/index.ts";
import { officeAppointments } from "#lib/appointments/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { WEEKDAYS, type WeekdayName, type WeeklyHours } from "#lib/territory/core/index.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const DONE = ["schedule", "closed", "opened"] as const;
const NAMES = [
  ...WEEKDAYS.map((weekday) => `hours.${weekday}`),
  "slotMinutes",
  "capacity",
  "aheadDays",
  "noticeHours",
  "opensFrom",
];
const FIRST = { slotMinutes: "20", capacity: "1", aheadDays: "30", noticeHours: "4", opensFrom: "ready" };

/** The hours an office gives to appointments and the days it closes; for its officers. */
export default async function AppointmentSettingsPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const page = `/${locale}/desk/appointments`;
  if (!may(officer.role, "appointment:arrange")) redirect(`${page}?refused=auth.notAllowed`);
  const query = await searchParams;
  const { schedule, office, officeHours } = await officeAppointments(officer, now());
  const isTyped = queryOf(query, "sent") === "yes" || queryOf(query, "change") === "yes";
  const typed = isTyped ? typedIn(query) : typedOf(schedule);
  const read = queryOf(query, "sent") === "yes" ? readSchedule({ ...typed }, officeHours) : undefined;
  const problems = read && !read.ok ? read.error.problems : [];
  const refused = refusalIn(query);
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const title = t("appointments:desk.settings");
  const newKey = () => randomToken(18);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("appointments", locale, t)]}>
      <BackLink href={page} t={t} label={t("appointments:desk.title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {done && (
          <Note tone="ok" live>
            {t(`appointments:desk.done.${done}`)}
          </Note>
        )}
        <Head title={title} />
        {read?.ok ? (
          <Stack gap="m">
            <h2>{t("appointments:desk.checkTitle")}</h2>
            <ScheduleCheck schedule={read.value} slots={slotsOf(read.value, officeHours)} t={t} />
            <form method="post" action="/api/desk/appointments/schedule">
              <HiddenFields
                idempotencyKey={newKey()}
                locale={locale}
                values={Object.fromEntries(NAMES.map((name) => [name, queryOf(query, name)]))}
              />
              <Actions>
                <Button>{t("appointments:desk.save")}</Button>
                <ButtonLink kind="quiet" href={changeAddress(`${page}/settings`, query)}>
                  {t("appointments:desk.change")}
                </ButtonLink>
              </Actions>
            </form>
          </Stack>
        ) : (
          <>
            <ScheduleForm
              action={`${page}/settings`}
              typed={typed}
              officeHours={written(officeHours)}
              problems={problems}
              t={t}
            />
            {schedule && (
              <ClosedDays
                days={office.closedDays}
                newKey={newKey}
                kept={keptForm(query, "closed")}
                locale={locale}
                t={t}
              />
            )}
          </>
        )}
      </Sheet>
    </DeskPage>
  );
}

function written(hours: WeeklyHours): Record<WeekdayName, string> {
  return byWeekday((weekday) => writtenSpans(hours[weekday]));
}

function slotsOf(schedule: AppointmentSchedule, officeHours: WeeklyHours): Record<WeekdayName, string[]> {
  return byWeekday((weekday) => slotsOfWeekday(schedule, officeHours, weekday));
}

function byWeekday<T>(of: (weekday: WeekdayName) => T): Record<WeekdayName, T> {
  return {
    monday: of("monday"),
    tuesday: of("tuesday"),
    wednesday: of("wednesday"),
    thursday: of("thursday"),
    friday: of("friday"),
    saturday: of("saturday"),
    sunday: of("sunday"),
  };
}

function typedOf(schedule: AppointmentSchedule | null): TypedSchedule {
  if (schedule === null) return { ...FIRST, hours: byWeekday(() => "") };
  const { hours, slotMinutes, capacity, aheadDays, noticeHours, opensFrom } = schedule;
  return {
    hours: written(hours),
    slotMinutes: String(slotMinutes),
    capacity: String(capacity),
    aheadDays: String(aheadDays),
    noticeHours: String(noticeHours),
    opensFrom,
  };
}

function typedIn(query: Query): TypedSchedule {
  return {
    hours: byWeekday((weekday) => queryOf(query, `hours.${weekday}`)),
    slotMinutes: queryOf(query, "slotMinutes"),
    capacity: queryOf(query, "capacity"),
    aheadDays: queryOf(query, "aheadDays"),
    noticeHours: queryOf(query, "noticeHours"),
    opensFrom: queryOf(query, "opensFrom"),
  };
}

/** The form again, with what was typed in it. */
function changeAddress(page: string, query: Query): string {
  const address = new URLSearchParams({ change: "yes" });
  for (const name of NAMES) address.set(name, queryOf(query, name));
  return `${page}?${address.toString()}`;
}
