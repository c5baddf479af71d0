import { CitedArticles } from "#components/portal/cited-articles.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { WithAside } from "#components/layout/columns.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { DeadlineCard } from "#components/ui/deadline-card.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { IconList } from "#components/ui/icon-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { DECLARATION_KINDS } from "#lib/declarations/core/index.ts";
import { typedDeadline } from "#lib/declarations/index.ts";
import { articlesCited } from "#lib/guidance/index.ts";
import { now } from "#lib/platform/clock.ts";
import { CommandFields } from "../../../_portal/command-fields.tsx";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { EVENT_GUIDES } from "../../../_portal/event-guides.ts";
import { missing } from "../../../_portal/missing.ts";
import { eventTexts, localeOf, type Query, queryOf } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; event: string }>; searchParams: Promise<Query> };

/** Before the form: who, by when, with what, what it costs, what happens next, and the articles. Printable. */
export default guarded("portal.event", async ({ params, searchParams }: Props) => {
  const { locale: asked, event } = await params;
  const locale = localeOf(asked);
  const kind = DECLARATION_KINDS.find((known) => known === event);
  if (!kind) missing();
  const t = eventTexts(locale, kind);
  const guide = EVENT_GUIDES[kind];
  const query = await searchParams;
  const at = now();
  const articles = await articlesCited("portal", guide.articles, { day: civilDayAt(at), at });
  const typed = {
    day: queryOf(query, "on.day"),
    month: queryOf(query, "on.month"),
    year: queryOf(query, "on.year"),
  };
  const isAsked = Object.values(typed).some((part) => part !== "");
  const computed =
    isAsked && guide.hasTerm && (kind === "birth" || kind === "death")
      ? await typedDeadline(kind, typed, at)
      : undefined;
  const problems = computed && !computed.ok ? [{ field: `on.${computed.error.part}`, code: computed.error.code }] : [];
  const start = (
    <form method="post" action="/api/portal/declarations">
      <CommandFields locale={locale} values={{ event: kind }} />
      <Button wide iconEnd="forward">
        {t("start.go")}
      </Button>
    </form>
  );
  return (
    <PortalPage locale={locale} t={t} title={t("title")}>
      <WithAside
        aside={
          <>
            <Card title={t("guide.documents.title")}>
              <IconList
                items={guide.documents.map((key) => ({
                  key,
                  icon: "file" as const,
                  content: t(`guide.documents.${key}`),
                }))}
              />
              <Hint>{t("guide.documents.other")}</Hint>
            </Card>
            <Card title={t("guide.cost.title")}>
              <p>{t("guide.cost.text")}</p>
            </Card>
          </>
        }
      >
        <Stack gap="l">
          <h1>{t("title")}</h1>
          <Prose>
            <p>{t("guide.lead")}</p>
          </Prose>
          <Card title={t("start.title")}>
            <Stack gap="m">
              <Hint>{t("start.text")}</Hint>
              {start}
              <ButtonLink kind="secondary" wide href={`/${locale}/resume`}>
                {t("start.resume")}
              </ButtonLink>
            </Stack>
          </Card>
          <Note tone="warn" icon="clock" title={t("guide.warning.title")}>
            {t("guide.warning.text")}
          </Note>
          <Card title={t("guide.when.title")}>
            <Stack gap="m">
              <p>{t("guide.when.text")}</p>
              {guide.hasTerm && (
                <form method="get" action={`/${locale}/${kind}#deadline`} data-screen-only="">
                  <Stack gap="m" start>
                    <DateFields name="on" label={t("guide.when.question")} value={typed} problems={problems} t={t} />
                    <Button kind="secondary" icon="calendar">
                      {t("guide.when.go")}
                    </Button>
                  </Stack>
                </form>
              )}
              <div id="deadline">
                {computed?.ok && (
                  <DeadlineCard
                    on={computed.value.lastDay}
                    level={3}
                    title={t(computed.value.isLate ? "guide.when.late" : "guide.when.until")}
                    t={t}
                  >
                    {t(computed.value.isLate ? "guide.when.lateText" : "guide.when.untilText", {
                      weekday: t(`weekday.${computed.value.weekday}`),
                      count: computed.value.daysLeft,
                      date: dateWords(computed.value.on, t),
                    })}
                  </DeadlineCard>
                )}
              </div>
            </Stack>
          </Card>
          <Prose>
            {guide.parts.map((part) => (
              <section key={part}>
                <h2>{t(`guide.${part}.title`)}</h2>
                <p>{t(`guide.${part}.text`)}</p>
              </section>
            ))}
            <section>
              <h2>{t("guide.law.title")}</h2>
              <ul>
                {guide.laws.map((text) => (
                  <li key={text}>{t(`guide.law.${text}`)}</li>
                ))}
              </ul>
            </section>
          </Prose>
          <CitedArticles articles={articles} locale={locale} t={t} />
        </Stack>
      </WithAside>
    </PortalPage>
  );
});
