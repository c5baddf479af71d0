import { DayTable } from "#components/desk/appointments/day-table.tsx";
import { PrintList } from "#components/desk/appointments/print-list.tsx";
import { appointmentDay } from "#components/portal/appointment/appointment-words.ts";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { appointmentsOn, officeAppointments } from "#lib/appointments/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { addDays, isIsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { refusalIn } from "../_desk/refusal.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The appointments of one day, today's unless another is asked for; a sheet of paper when it is printed. */
export default async function AppointmentsPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const at = now();
  const today = civilDayAt(at);
  const asked = queryOf(query, "day");
  const day = isIsoDay(asked) ? asked : today;
  const { schedule } = await officeAppointments(officer, at);
  const lines = await appointmentsOn(officer, day);
  const refused = refusalIn(query);
  const title = t("appointments:desk.of", { day: appointmentDay(day, t) });
  const page = `/${locale}/desk/appointments`;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("appointments", locale, t)]}>
      <h1>{title}</h1>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
      {queryOf(query, "done") === "settled" && (
        <Note tone="ok" live>
          {t("appointments:desk.done.settled")}
        </Note>
      )}
      <Actions>
        <ButtonLink kind="quiet" icon="back" href={`${page}?day=${addDays(day, -1)}`}>
          {t("appointments:desk.previous")}
        </ButtonLink>
        <ButtonLink kind="quiet" iconEnd="forward" href={`${page}?day=${addDays(day, 1)}`}>
          {t("appointments:desk.next")}
        </ButtonLink>
        {lines.length > 0 && <PrintList label={t("appointments:desk.print")} />}
        {may(officer.role, "appointment:arrange") && (
          <ButtonLink kind="secondary" icon="clock" href={`${page}/settings`}>
            {t("appointments:desk.settings")}
          </ButtonLink>
        )}
      </Actions>
      {lines.length > 0 ? (
        <DayTable
          caption={title}
          lines={lines}
          maySettle={day <= today}
          newKey={() => randomToken(18)}
          locale={locale}
          t={t}
        />
      ) : (
        <Empty title={t(schedule ? "appointments:desk.none" : "appointments:desk.notGiven")}>
          {t(schedule ? "appointments:desk.noneText" : "appointments:desk.notGivenText")}
        </Empty>
      )}
    </DeskPage>
  );
}
