import { DeadlineEffect } from "#components/oversight/calendar/effect.tsx";
import { HolidayForm } from "#components/oversight/calendar/holiday-form.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { BackLink } from "#components/ui/back-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { dayOff, readHoliday } from "#lib/calendar/core/index.ts";
import { civilDayAt, holidaysOf, keptCalendar } from "#lib/calendar/index.ts";
import { movedDeadlines } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap } from "#lib/territory/index.ts";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { dayIn } from "../../_oversight/day-in.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const NAMES = ["day.day", "day.month", "day.year", "decision"];

export default async function HolidayPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "calendar:announce");
  const query = await searchParams;
  const at = now();
  const today = civilDayAt(at);
  const read = readHoliday(typedIn(query));
  const isSent = queryOf(query, "sent") === "yes";
  const { off, counts } = await readOversight(officer, async (tx) => {
    if (!isSent || !read.ok) return { off: undefined, counts: undefined };
    const { hijri, granted, holidays, suspensions } = await keptCalendar(tx, today);
    const then = holidaysOf(hijri, [...granted, read.value], today);
    const { tree } = await officeMap(tx, at);
    return {
      off: dayOff(read.value.day, holidays),
      counts: await movedDeadlines(tx, { holidays: then, suspensions, tree }),
    };
  });
  const problems = isSent && !read.ok ? read.error.problems : [];
  const title = t("holiday.title");
  const page = `/${locale}/oversight/calendar`;
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={pageTitle(title, problems, t)} current="calendar">
      <BackLink href={page} t={t} label={t("calendar.title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>{t("holiday.explained")}</Head>
        {read.ok && counts ? (
          <>
            <SummaryList
              items={[
                { key: "day", term: t("holiday.day"), value: <DateText on={read.value.day} t={t} /> },
                { key: "decision", term: t("holiday.decision"), value: <bdi>{read.value.decision}</bdi> },
              ]}
              t={t}
            />
            {off && <Note tone="warn">{t("holiday.alreadyOff", { reason: t(`calendar:holiday.${off}`) })}</Note>}
            <h2>{t("holiday.effect")}</h2>
            <DeadlineEffect counts={counts} t={t} />
            <ConfirmForm
              action="/api/oversight/calendar/holidays"
              typed={query}
              names={NAMES}
              submitLabel={t("holiday.confirm")}
              change={{ href: changeAddress(`${page}/holiday`, query, NAMES), label: t("announce.change") }}
              locale={locale}
            />
          </>
        ) : (
          <HolidayForm
            action={`${page}/holiday`}
            value={{ day: dayIn(query, "day"), decision: queryOf(query, "decision") }}
            problems={problems}
            t={t}
          />
        )}
      </Sheet>
    </OversightPage>
  );
}
