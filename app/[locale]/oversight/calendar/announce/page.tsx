import { notFound } from "next/navigation";
import { AnnounceForm } from "#components/oversight/calendar/announce-form.tsx";
import { DeadlineEffect, MonthEffect } from "#components/oversight/calendar/effect.tsx";
import { monthWords } from "#components/oversight/calendar/hijri-words.ts";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { BackLink } from "#components/ui/back-link.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { addDays, indexOfMonth, monthAfter, readAnnouncement } from "#lib/calendar/core/index.ts";
import { civilDayAt, effectOfAnnouncement, keptCalendar } from "#lib/calendar/index.ts";
import { movedDeadlines } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap } from "#lib/territory/index.ts";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const NAMES = ["year", "month", "length", "reason"];

export default async function AnnouncePage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "calendar:announce");
  const query = await searchParams;
  const at = now();
  const today = civilDayAt(at);
  const read = readAnnouncement(typedIn(query));
  const isSent = queryOf(query, "sent") === "yes";
  const { month, next, isCorrection, effect, counts } = await readOversight(officer, async (tx) => {
    const calendar = await keptCalendar(tx, today);
    const asked = { year: Number(queryOf(query, "year")), month: Number(queryOf(query, "month")) };
    const place = indexOfMonth(calendar.hijri, asked);
    const following = calendar.hijri.months[place + 1];
    const known = {
      month: calendar.hijri.months[place],
      next: following,
      isCorrection: following?.provisional === false,
    };
    if (!isSent || !read.ok) return { ...known, effect: undefined, counts: undefined };
    const decided = effectOfAnnouncement(calendar, read.value, today);
    if (!decided.ok) return { ...known, effect: decided, counts: undefined };
    const { tree } = await officeMap(tx, at);
    return { ...known, effect: decided, counts: await movedDeadlines(tx, { ...decided.value.tables, tree }) };
  });
  if (!month) notFound();
  const title = t(isCorrection ? "announce.correctTitle" : "announce.title");
  const missingReason = effect?.ok === false && effect.error.code === "calendar.hijriAlreadyAnnounced";
  const problems =
    isSent && !read.ok ? read.error.problems : missingReason ? [{ field: "reason", code: effect.error.code }] : [];
  const page = `/${locale}/oversight/calendar`;
  const observedOn = addDays(month.startsOn, 28);
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={pageTitle(title, problems, t)} current="calendar">
      <BackLink href={page} t={t} label={t("calendar.title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title} />
        {effect?.ok === false && !missingReason && (
          <Note tone="bad">{t(`errors:${effect.error.code}`, effect.error.params)}</Note>
        )}
        {effect?.ok && counts && read.ok ? (
          <>
            <SummaryList
              items={[
                { key: "month", term: t("calendar.column.month"), value: monthWords(month, locale, t) },
                { key: "length", term: t("calendar.column.length"), value: t(`announce.length.${read.value.length}`) },
                ...(isCorrection ? [{ key: "reason", term: t("announce.reason"), value: read.value.reason }] : []),
              ]}
              t={t}
            />
            {today < observedOn && (
              <Note tone="warn">{t("announce.early", { observedOn: dateWords(observedOn, t) })}</Note>
            )}
            <h2>{t("announce.effect")}</h2>
            <MonthEffect months={effect.value.months} holidays={effect.value.holidays} locale={locale} t={t} />
            <DeadlineEffect counts={counts} t={t} />
            <Note>{t("announce.acts")}</Note>
            <ConfirmForm
              action="/api/oversight/calendar/months"
              typed={query}
              names={NAMES}
              submitLabel={t(isCorrection ? "announce.confirmCorrection" : "announce.confirm")}
              change={{ href: changeAddress(`${page}/announce`, query, NAMES), label: t("announce.change") }}
              locale={locale}
            />
          </>
        ) : (
          <AnnounceForm
            month={month}
            next={next ?? monthAfter(month)}
            isCorrection={isCorrection}
            value={{ length: queryOf(query, "length"), reason: queryOf(query, "reason") }}
            problems={problems}
            locale={locale}
            t={t}
          />
        )}
      </Sheet>
    </OversightPage>
  );
}
