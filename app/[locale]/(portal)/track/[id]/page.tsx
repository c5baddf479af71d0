import { redirect } from "next/navigation";
import { WithAside } from "#components/layout/columns.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { AppointmentCard } from "#components/portal/appointment/appointment-card.tsx";
import { AskedList } from "#components/portal/asked-list.tsx";
import { BringCard } from "#components/portal/bring-card.tsx";
import { ClocksCard } from "#components/portal/clocks-card.tsx";
import { OfficeCard } from "#components/portal/office-card.tsx";
import { RefusalNote } from "#components/portal/refusal-note.tsx";
import { StoryTimeline } from "#components/portal/story-timeline.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { DeadlineCard } from "#components/ui/deadline-card.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SealPanel } from "#components/ui/seal-panel.tsx";
import { citizenAppointment } from "#lib/appointments/index.ts";
import { deadlineStatus, weekdayOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import {
  answerAt,
  appealBy,
  isInHand,
  isOpen,
  JUDGMENT_SCAN,
  refusalIn as refusalOf,
} from "#lib/declarations/core/index.ts";
import { documentNeeds } from "#lib/declarations/index.ts";
import { authorityOf } from "#lib/territory/core/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { CommandFields } from "../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../_portal/guarded.ts";
import { heldFile } from "../../../../_portal/held-file.ts";
import { LateWays } from "../../../../_portal/late-ways.tsx";
import { LateFile } from "../../../../_portal/late-file.tsx";
import { PortalPage } from "../../../../_portal/portal-page.tsx";
import { chooseNameBy } from "../../../../_portal/choose-name-by.ts";
import { receivedOn } from "../../../../_portal/received-on.ts";
import { storyEntries } from "../../../../_portal/story-entries.ts";
import { type Query, localeOf, refusalIn } from "../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** Where a sent declaration stands, what is asked, and the number of the act once there is one. */
export default guarded("portal.tracking", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const refused = refusalIn(await searchParams);
  const file = await heldFile(id, locale);
  const { declaration, office } = file;
  const t = textsOf(locale, declaration.kind, "journey", "portal");
  const { reference, deadline, regime, status, act } = declaration;
  if (reference === null || regime === null || office === null) redirect(`/${locale}/declaration/${id}`);
  const today = civilDayAt(now());
  // a declaration that was received provisionally has met its deadline
  const isRunning = deadline !== null && declaration.deadlineMetOn === null;
  const term = isRunning ? { lastDay: deadline.lastDay, ...deadlineStatus(deadline, today) } : null;
  const chooseBy = status === "to_complete" ? chooseNameBy(file) : null;
  const appointment = isOpen(status) ? await citizenAppointment(declaration, office, now()) : undefined;
  const received = receivedOn(file.uploads);
  const refusal = status === "refused" ? refusalOf(file.story) : undefined;
  const title = t(`tracking.${status}`);
  const officeName = locale === "ar" ? office.nameAr : office.nameFr;
  return (
    <PortalPage locale={locale} t={t} title={title}>
      <WithAside
        aside={
          <>
            <OfficeCard office={office} title={t("tracking.office")} locale={locale} t={t} />
            {isOpen(status) && <BringCard needs={documentNeeds(declaration, regime)} t={t} />}
            <Actions stack>
              <ButtonLink
                kind="secondary"
                wide
                icon="download"
                href={`/api/portal/declarations/${id}/form.pdf?lang=${locale}`}
                download
              >
                {t("tracking.receipt")}
              </ButtonLink>
              <ButtonLink
                kind="quiet"
                wide
                icon="download"
                href={`/api/portal/declarations/${id}/receipt.pdf?lang=${locale}`}
                download
              >
                {t("tracking.deposit")}
              </ButtonLink>
            </Actions>
            {answerAt(declaration.answers, "child.isMultiple") === "yes" && isOpen(status) && (
              <form method="post" action={`/api/portal/declarations/${id}/twin`}>
                <CommandFields locale={locale} />
                <Actions stack>
                  <Button kind="secondary" wide icon="plus">
                    {t("sent.twin")}
                  </Button>
                </Actions>
              </form>
            )}
          </>
        }
      >
        <Stack gap="l">
          <div>
            <Hint>
              {t("form")} · <Reference value={reference} />
            </Hint>
            <h1>{title}</h1>
          </div>
          {refused !== undefined && (
            <Note tone="bad" live>
              {t(`errors:${refused}`)}
            </Note>
          )}
          {refusal && (
            <RefusalNote
              ground={refusal.ground}
              appealBy={appealBy(civilDayAt(refusal.at))}
              appealTo={authorityOf(office)}
              letter={`/api/portal/declarations/${id}/refusal.pdf?lang=${locale}`}
              t={t}
            />
          )}
          {act !== null && (
            <SealPanel level={2} title={t("tracking.act.title")}>
              <p>{t("tracking.act.number", { no: act.no, year: act.year })}</p>
              <p>{officeName}</p>
              <p>{t("tracking.act.text", { date: dateWords(moroccanDay(act.registeredAt), t) })}</p>
            </SealPanel>
          )}
          {isOpen(status) && term && !term.late && (
            <DeadlineCard on={term.lastDay} title={t("tracking.deadline")} t={t}>
              {t("tracking.left", { count: term.daysLeft, weekday: t(`weekday.${weekdayOf(term.lastDay)}`) })}
            </DeadlineCard>
          )}
          {isOpen(status) && (term?.late || file.rulings.length > 0) && (
            <LateFile rulings={file.rulings} regime={regime} today={today} t={t} />
          )}
          {isOpen(status) && (term?.late || status === "late_request") && (
            <LateWays
              id={id}
              rulings={file.rulings}
              regime={regime}
              isOverdue={status === "overdue"}
              hasJudgment={JUDGMENT_SCAN in received}
              isOwnRequest={file.story.findLast(({ what }) => what === "permissionAsked")?.officeCode === null}
              locale={locale}
              t={t}
            />
          )}
          {chooseBy !== null && <Note tone="info">{t("name.chooseBy", { date: dateWords(chooseBy, t) })}</Note>}
          {appointment && (appointment.living !== null || appointment.days.length > 0) && (
            <AppointmentCard living={appointment.living} href={`/${locale}/track/${id}/appointment`} t={t} />
          )}
          {status === "to_complete" && <AskedList id={id} items={file.asked} locale={locale} t={t} />}
          {status === "to_complete" && (
            <form method="post" action={`/api/portal/declarations/${id}/answer`}>
              <CommandFields locale={locale} />
              <Stack gap="s">
                {file.asked.some(({ isAnswered }) => !isAnswered) && <Hint>{t("asked.first")}</Hint>}
                <Button wide icon="send" unavailable={file.asked.some(({ isAnswered }) => !isAnswered)}>
                  {t("asked.resend")}
                </Button>
              </Stack>
            </form>
          )}
          {isInHand(status) && !term?.late && file.deposit && (
            <ClocksCard deposit={file.deposit} isWaiting={status === "to_complete"} receivedOn={received} t={t} />
          )}
          <Card title={t("tracking.story")}>
            <StoryTimeline entries={storyEntries(file, locale)} status={status} t={t} />
          </Card>
          {(status === "submitted" || status === "to_complete") && (
            <details>
              <summary>{t("withdraw.title")}</summary>
              <form method="post" action={`/api/portal/declarations/${id}/withdraw`}>
                <CommandFields locale={locale} />
                <Stack gap="m" start>
                  <p>{t("withdraw.text")}</p>
                  <Button kind="danger">{t("withdraw.go")}</Button>
                </Stack>
              </form>
            </details>
          )}
          <form method="post" action={`/api/portal/declarations/${id}/forget`}>
            <CommandFields locale={locale} />
            <Stack gap="s" start>
              <Hint>{t("forget.text")}</Hint>
              <Button kind="quiet" icon="exit">
                {t("forget.go")}
              </Button>
            </Stack>
          </form>
        </Stack>
      </WithAside>
    </PortalPage>
  );
});
