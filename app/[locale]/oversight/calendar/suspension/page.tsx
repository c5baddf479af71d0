import { DeadlineEffect } from "#components/oversight/calendar/effect.tsx";
import { Territories } from "#components/oversight/calendar/suspensions-table.tsx";
import { SuspensionForm } from "#components/oversight/calendar/suspension-form.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { BackLink } from "#components/ui/back-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { readSuspension } from "#lib/calendar/core/index.ts";
import { civilDayAt, keptCalendar } from "#lib/calendar/index.ts";
import { movedDeadlines } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap } from "#lib/territory/index.ts";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { dayIn } from "../../_oversight/day-in.ts";
import { regionChoices, territoryNames } from "../../_oversight/territory-names.ts";
import { oversightTexts, type Query, queryOf, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const DAYS = ["startsOn", "endsOn"].flatMap((day) => [`${day}.day`, `${day}.month`, `${day}.year`]);
const NAMES = ["reference", ...DAYS, "scope", "territories[]"];

export default async function SuspensionPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "calendar:announce");
  const query = await searchParams;
  const at = now();
  const read = readSuspension(typedIn(query));
  const isSent = queryOf(query, "sent") === "yes";
  const { tree, counts } = await readOversight(officer, async (tx) => {
    const { tree: known } = await officeMap(tx, at);
    if (!isSent || !read.ok) return { tree: known, counts: undefined };
    const { holidays, suspensions } = await keptCalendar(tx, civilDayAt(at));
    return {
      tree: known,
      counts: await movedDeadlines(tx, { holidays, suspensions: [...suspensions, read.value], tree: known }),
    };
  });
  const problems = isSent && !read.ok ? read.error.problems : [];
  const title = t("suspension.title");
  const page = `/${locale}/oversight/calendar`;
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={pageTitle(title, problems, t)} current="calendar">
      <BackLink href={page} t={t} label={t("calendar.title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>{t("suspension.explained")}</Head>
        {read.ok && counts ? (
          <>
            <SummaryList
              items={[
                { key: "reference", term: t("suspension.reference"), value: <bdi>{read.value.reference}</bdi> },
                { key: "startsOn", term: t("suspension.startsOn"), value: <DateText on={read.value.startsOn} t={t} /> },
                { key: "endsOn", term: t("suspension.endsOn"), value: <DateText on={read.value.endsOn} t={t} /> },
                {
                  key: "where",
                  term: t("suspension.where"),
                  value: (
                    <Territories territories={read.value.territories} nameOf={territoryNames(tree, locale)} t={t} />
                  ),
                },
              ]}
              t={t}
            />
            <h2>{t("suspension.effect")}</h2>
            <DeadlineEffect counts={counts} t={t} />
            <ConfirmForm
              action="/api/oversight/calendar/suspensions"
              typed={query}
              names={NAMES}
              submitLabel={t("suspension.confirm")}
              change={{ href: changeAddress(`${page}/suspension`, query, NAMES), label: t("announce.change") }}
              locale={locale}
            />
          </>
        ) : (
          <SuspensionForm
            action={`${page}/suspension`}
            regions={regionChoices(tree, locale)}
            value={{
              reference: queryOf(query, "reference"),
              startsOn: dayIn(query, "startsOn"),
              endsOn: dayIn(query, "endsOn"),
              scope: queryOf(query, "scope"),
              territories: [query["territories[]"] ?? []].flat(),
            }}
            problems={problems}
            t={t}
          />
        )}
      </Sheet>
    </OversightPage>
  );
}
