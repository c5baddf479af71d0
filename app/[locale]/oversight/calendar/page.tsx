import { AnnounceForm } from "#components/oversight/calendar/announce-form.tsx";
import { HolidaysTable } from "#components/oversight/calendar/holidays-table.tsx";
import { hijriWords } from "#components/oversight/calendar/hijri-words.ts";
import { MonthsTable } from "#components/oversight/calendar/months-table.tsx";
import { SuspensionsTable } from "#components/oversight/calendar/suspensions-table.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { hijriOf, monthAfter } from "#lib/calendar/core/index.ts";
import { civilDayAt, keptCalendar } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap } from "#lib/territory/index.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";
import { monthLines, monthToAnnounce } from "../_oversight/month-lines.ts";
import { territoryNames } from "../_oversight/territory-names.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const DONE = ["month", "suspension", "holiday"] as const;

export default async function CalendarPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "calendar:announce");
  const query = await searchParams;
  const at = now();
  const today = civilDayAt(at);
  const { calendar, tree } = await readOversight(officer, async (tx) => ({
    calendar: await keptCalendar(tx, today),
    tree: (await officeMap(tx, at)).tree,
  }));
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const hijri = hijriOf(today, calendar.hijri);
  const awaited = monthToAnnounce(calendar.hijri);
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("calendar.title")}
      current="calendar"
      refusal={refusalIn(query)}
    >
      {done && (
        <Note tone="ok" live>
          {t(`calendar.done.${done}`)}
        </Note>
      )}
      <Head title={t("calendar.title")}>{t("calendar.intro")}</Head>
      {hijri.ok && (
        <p>{t("calendar.today", { hijri: hijriWords(hijri.value, locale, t), date: dateWords(today, t) })}</p>
      )}
      <Sheet>
        <Card title={t("announce.title")}>
          {awaited ? (
            <AnnounceForm month={awaited} next={monthAfter(awaited)} locale={locale} t={t} />
          ) : (
            <p>{t("calendar.noneToAnnounce")}</p>
          )}
        </Card>
      </Sheet>
      <MonthsTable months={monthLines(calendar.hijri, today)} locale={locale} t={t} />
      <Stack as="section" gap="m">
        <Row between>
          <Head level={2} title={t("suspension.list")}>
            {t("suspension.explained")}
          </Head>
          <ButtonLink kind="secondary" icon="plus" href={`/${locale}/oversight/calendar/suspension`}>
            {t("suspension.add")}
          </ButtonLink>
        </Row>
        {calendar.suspensions.length > 0 ? (
          <SuspensionsTable
            suspensions={calendar.suspensions.toReversed()}
            nameOf={territoryNames(tree, locale)}
            t={t}
          />
        ) : (
          <Empty title={t("suspension.none")} />
        )}
      </Stack>
      <Stack as="section" gap="m">
        <Row between>
          <Head level={2} title={t("holiday.list")}>
            {t("holiday.explained")}
          </Head>
          <ButtonLink kind="secondary" icon="plus" href={`/${locale}/oversight/calendar/holiday`}>
            {t("holiday.add")}
          </ButtonLink>
        </Row>
        {calendar.granted.length > 0 ? (
          <HolidaysTable holidays={calendar.granted.toReversed()} t={t} />
        ) : (
          <Empty title={t("holiday.none")} />
        )}
      </Stack>
    </OversightPage>
  );
}
