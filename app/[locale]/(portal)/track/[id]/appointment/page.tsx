import { redirect } from "next/navigation";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { AppointmentSlip } from "#components/portal/appointment/appointment-slip.tsx";
import { appointmentDay, appointmentWhen } from "#components/portal/appointment/appointment-words.ts";
import { DayChoice } from "#components/portal/appointment/day-choice.tsx";
import { BringCard } from "#components/portal/bring-card.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { timeWords } from "#components/ui/date-words.ts";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { citizenAppointment } from "#lib/appointments/index.ts";
import { isOpen } from "#lib/declarations/core/index.ts";
import { documentNeeds } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../_portal/held-file.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { localeOf, type Query, queryOf, refusalIn } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const DONE = ["booked", "cancelled"] as const;

/** The appointment of a file: taken day first, then hour; kept, printed, moved or given back. */
export default guarded("portal.appointment", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const query = await searchParams;
  const refused = refusalIn(query);
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const { declaration, office } = await heldFile(id, locale);
  const t = textsOf(locale, declaration.kind, "journey", "portal");
  const { reference, regime, deadline, deadlineMetOn } = declaration;
  if (reference === null || regime === null || office === null) redirect(`/${locale}/declaration/${id}`);
  const found = await citizenAppointment(declaration, office, now());
  const living = found?.living ?? null;
  const isChosen = living !== null && queryOf(query, "change") === "";
  const chosen = found?.days.find(({ day }) => day === queryOf(query, "day"));
  const lastDay = deadline === null || deadlineMetOn !== null ? null : deadline.lastDay;
  const page = `/${locale}/track/${id}`;
  const title = t(isChosen ? "appointments:card.title" : "appointments:title");
  const told = (
    <>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
      {done && (
        <Note tone="ok" live>
          {t(`appointments:done.${done}`)}
        </Note>
      )}
    </>
  );

  if (isChosen)
    return (
      <PortalPage locale={locale} t={t} title={title} width="question">
        <Stack gap="l">
          <BackLink href={page} t={t} />
          {told}
          <h1>{title}</h1>
          <AppointmentSlip living={living} reference={reference} office={office} locale={locale} t={t} />
          <Hint>
            {t(living.mayChange ? "appointments:until" : "appointments:tooLate", {
              when: appointmentWhen(living.until, t),
            })}
          </Hint>
          <Actions>
            <ButtonLink icon="calendar" href={`/api/portal/declarations/${id}/appointment.ics?lang=${locale}`} download>
              {t("appointments:calendar")}
            </ButtonLink>
            {living.mayChange && (
              <ButtonLink kind="secondary" href={`${page}/appointment?change=1`}>
                {t("appointments:move")}
              </ButtonLink>
            )}
          </Actions>
          <Hint>{t("appointments:print")}</Hint>
          {isOpen(declaration.status) && <BringCard needs={documentNeeds(declaration, regime)} t={t} />}
          {living.mayChange && (
            <details data-screen-only="">
              <summary>{t("appointments:cancelTitle")}</summary>
              <form method="post" action={`/api/portal/declarations/${id}/appointment/cancel`}>
                <CommandFields locale={locale} />
                <Stack gap="m" start>
                  <p>{t("appointments:cancelText")}</p>
                  <Button kind="danger">{t("appointments:cancel")}</Button>
                </Stack>
              </form>
            </details>
          )}
        </Stack>
      </PortalPage>
    );

  if (chosen)
    return (
      <PortalPage locale={locale} t={t} title={title} width="question">
        <QuestionPage
          action={`/api/portal/declarations/${id}/appointment`}
          t={t}
          title={t("appointments:chooseTimeOn", { day: appointmentDay(chosen.day, t) })}
          heading="none"
          backHref={`${page}/appointment${living ? "?change=1" : ""}`}
          submitLabel={t(living ? "appointments:moveTo" : "appointments:take")}
          hidden={<CommandFields locale={locale} values={{ day: chosen.day }} />}
          beforeForm={
            chosen.isLate && lastDay !== null ? (
              <Note tone="warn" icon="clock">
                {t("appointments:lateBadge", { day: appointmentDay(lastDay, t) })}
              </Note>
            ) : undefined
          }
        >
          <RadioTiles
            name="time"
            label={t("appointments:chooseTimeOn", { day: appointmentDay(chosen.day, t) })}
            legendAsHeading
            two
            options={chosen.slots.map(({ time }) => ({ value: time, label: timeWords(time, t) }))}
            t={t}
          />
        </QuestionPage>
      </PortalPage>
    );

  return (
    <PortalPage locale={locale} t={t} title={title} width="question">
      <Stack gap="l">
        <BackLink href={page} t={t} />
        {told}
        <h1>{t(found && found.days.length > 0 ? "appointments:chooseDay" : "appointments:title")}</h1>
        {living && <Note>{t("appointments:now", { when: appointmentWhen(living, t) })}</Note>}
        {found === undefined ? (
          <Note title={t("appointments:notGiven")}>{t("appointments:notGivenText")}</Note>
        ) : !isOpen(declaration.status) ? (
          <Note>{t("appointments:closed")}</Note>
        ) : !found.mayBook ? (
          <Note title={t("appointments:notNow")}>{t("appointments:notNowText")}</Note>
        ) : found.days.length === 0 ? (
          <Note title={t("appointments:full")}>{t("appointments:fullText")}</Note>
        ) : (
          <>
            <p>{t("appointments:optional")}</p>
            <DayChoice
              days={found.days}
              lastDay={lastDay}
              hrefOf={(day) => `${page}/appointment?day=${day}${living ? "&change=1" : ""}`}
              t={t}
            />
          </>
        )}
      </Stack>
    </PortalPage>
  );
});
