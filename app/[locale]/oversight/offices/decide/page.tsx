import { DecisionForm } from "#components/oversight/offices/decision-form.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { decideOffices, readOfficeDecision } from "#lib/territory/core/index.ts";
import { countFilesInHand, officeOf, readOfficeMap } from "#lib/territory/index.ts";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { dayIn } from "../../_oversight/day-in.ts";
import { DecisionEffect } from "../../_oversight/decision-effect.tsx";
import { officeGroups, officeName } from "../../_oversight/office-views.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const DAYS = ["decidedOn", "fromOn"].flatMap((day) => [`${day}.day`, `${day}.month`, `${day}.year`]);
const NAMES = ["what", "service", "number", ...DAYS, "offices[]"];

export default async function DecidePage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "office:decide");
  const query = await searchParams;
  const today = civilDayAt(now());
  const read = readOfficeDecision(typedIn(query));
  const isSent = queryOf(query, "sent") === "yes";
  const { map, filesInHand } = await readOversight(officer, async (tx) => ({
    map: await readOfficeMap(tx),
    filesInHand: isSent && read.ok ? await countFilesInHand(tx, read.value.offices) : 0,
  }));
  const problems = isSent && !read.ok ? read.error.problems : [];
  const allowed = isSent && read.ok ? decideOffices(map, read.value, today) : undefined;
  const title = t("offices.decide");
  const list = `/${locale}/oversight/offices`;
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={pageTitle(title, problems, t)} current="offices">
      <BackLink href={list} t={t} label={t("offices.title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>{t("offices.decideIntro")}</Head>
        {allowed?.ok === false && (
          <Note tone="bad" live>
            {t(`errors:${allowed.error.code}`, namedOffice(allowed.error.params))}
          </Note>
        )}
        {!(read.ok && allowed?.ok) && (
          <DecisionForm
            action={`${list}/decide`}
            groups={officeGroups(map, locale, today, t)}
            value={{
              what: queryOf(query, "what"),
              service: queryOf(query, "service"),
              number: queryOf(query, "number"),
              decidedOn: dayIn(query, "decidedOn"),
              fromOn: dayIn(query, "fromOn"),
              offices: [query["offices[]"] ?? []].flat(),
            }}
            problems={problems}
            t={t}
          />
        )}
      </Sheet>
      {read.ok && allowed?.ok && (
        <>
          <DecisionEffect decision={read.value} map={map} filesInHand={filesInHand} locale={locale} t={t} />
          <Note tone="info">{t("offices.secondPerson")}</Note>
          <ConfirmForm
            action="/api/oversight/offices/decisions"
            typed={query}
            names={NAMES}
            submitLabel={t("offices.propose")}
            change={{ href: changeAddress(`${list}/decide`, query, NAMES), label: t("announce.change") }}
            locale={locale}
          />
        </>
      )}
    </OversightPage>
  );

  function namedOffice(values: Readonly<Record<string, string | number>> = {}): Record<string, string> {
    const office = officeOf(map, String(values["office"] ?? ""));
    return office ? { office: officeName(office, locale) } : {};
  }
}
