import { DecisionForm } from "#components/oversight/late/decision-form.tsx";
import { type AskedLine, FileSheet, RequestSheet } from "#components/oversight/late/request-sheet.tsx";
import { ClockBadge } from "#components/oversight/late/requests-table.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { Stack } from "#components/layout/stack.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { answerAt, NATIONALITIES } from "#lib/declarations/core/index.ts";
import { type CentralFile, findCentralFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { decidePermission, type PermissionDecision, readPermission } from "#lib/rulings/core/index.ts";
import { redirect } from "next/navigation";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { dayIn } from "../../_oversight/day-in.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const NAMES = ["outcome", "grantedFor", "refusedFor", "number", "decidedOn.day", "decidedOn.month", "decidedOn.year"];

export default async function LateRequestPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "ruling:permit");
  const query = await searchParams;
  const found = isId(id) ? await findCentralFile(officer, id, now()) : undefined;
  if (!found) redirect(`/${locale}/oversight/late?refused=rulings.notFound`);
  const { ruling, file, office, clock } = found;
  const checked = queryOf(query, "sent") === "yes" ? check(found, query) : undefined;
  const problems = checked?.problems ?? [];
  const title = t(`rulings:sheet.title.${file.kind}`);
  const page = `/${locale}/oversight/late`;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, t)}
      current="late"
      refusal={checked?.refusal ?? refusalIn(query)}
    >
      <BackLink href={page} t={t} label={t("rulings:list.title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>
          <bdi>{locale === "ar" ? file.name.ar : file.name.latin || file.name.ar}</bdi> ·{" "}
          <Reference value={file.reference} />
        </Head>
        {clock && (
          <p>
            <ClockBadge clock={clock} t={t} />
          </p>
        )}
        <SummaryList
          items={[
            { key: "office", term: t("rulings:column.office"), value: office?.[locale === "ar" ? "nameAr" : "nameFr"] },
            {
              key: "event",
              term: t(`rulings:sheet.eventOn.${file.kind}`),
              value: file.eventOn && <DateText on={file.eventOn} t={t} />,
            },
            {
              key: "term",
              term: t("rulings:sheet.lastDay"),
              value: file.deadlineOn && <DateText on={file.deadlineOn} t={t} />,
            },
            {
              key: "askedOn",
              term: t("rulings:column.askedOn"),
              value: <DateText on={moroccanDay(ruling.askedAt)} t={t} />,
            },
            ...(ruling.dueOn
              ? [{ key: "dueOn", term: t("rulings:line.central.dueOn"), value: <DateText on={ruling.dueOn} t={t} /> }]
              : []),
          ]}
          t={t}
        />
        <RequestSheet request={found.request} papers={found.papers} t={t} />
        <Stack gap="m">
          <Head level={2} title={t("rulings:sheet.file")}>
            {t("rulings:sheet.fileText")}
          </Head>
          <FileSheet
            lines={linesOf(found)}
            named={named(found, locale)}
            locale={locale}
            t={t}
            desk={textsOf(locale, "desk")}
          />
        </Stack>
        {ruling.status !== "requested" && (
          <Note tone={ruling.status === "granted" ? "ok" : "warn"} title={t(`rulings:status.central.${ruling.status}`)}>
            {ruling.reason !== null && t(`rulings:reason.${ruling.reason}`)}{" "}
            {ruling.number !== null && t("rulings:sheet.numbered", { number: ruling.number })}
          </Note>
        )}
        {ruling.status === "requested" && (
          <Stack gap="m">
            <h2>{t("rulings:decide.title")}</h2>
            {checked?.decision ? (
              <>
                <Decided decision={checked.decision} t={t} />
                <ConfirmForm
                  action={`/api/oversight/late/${id}/decision`}
                  typed={query}
                  names={NAMES}
                  submitLabel={t(`rulings:decide.confirm.${checked.decision.status}`)}
                  change={{ href: changeAddress(`${page}/${id}`, query, NAMES), label: t("rulings:decide.change") }}
                  locale={locale}
                />
              </>
            ) : (
              <DecisionForm
                action={`${page}/${id}`}
                value={{
                  outcome: queryOf(query, "outcome"),
                  grantedFor: queryOf(query, "grantedFor"),
                  refusedFor: queryOf(query, "refusedFor"),
                  number: queryOf(query, "number"),
                  decidedOn: dayIn(query, "decidedOn"),
                }}
                problems={problems}
                t={t}
              />
            )}
          </Stack>
        )}
      </Sheet>
    </OversightPage>
  );
}

type Checked = {
  problems: readonly FieldProblem[];
  refusal?: { code: string };
  decision?: PermissionDecision;
};

/** What was typed, held to the rules that the command will hold it to. */
function check({ ruling, today }: CentralFile, query: Query): Checked {
  const read = readPermission(typedIn(query));
  if (!read.ok) return { problems: read.error.problems };
  const asked = { status: ruling.status, askedOn: civilDayAt(ruling.askedAt) };
  const decided = decidePermission(asked, read.value, today);
  return decided.ok ? { problems: [], decision: decided.value } : { problems: [], refusal: decided.error };
}

function Decided({ decision: { status, reason, number, decidedOn }, t }: { decision: PermissionDecision; t: T }) {
  return (
    <SummaryList
      items={[
        { key: "outcome", term: t("rulings:decide.outcome"), value: t(`rulings:status.central.${status}`) },
        { key: "reason", term: t("rulings:line.reason"), value: t(`rulings:reason.${reason}`) },
        { key: "number", term: t("rulings:decide.number"), value: <Bdi>{number}</Bdi> },
        { key: "decidedOn", term: t("rulings:decide.decidedOn"), value: <DateText on={decidedOn} t={t} /> },
      ]}
      t={t}
    />
  );
}

/** The lines as the officer settled them: the corrected value where there is one. */
function linesOf({ fields, reviews }: CentralFile): AskedLine[] {
  return fields.map(({ path, group, shape, value }) => {
    const review = reviews[path];
    return { path, group, shape, value: review?.verified ?? value, verdict: review?.verdict ?? null };
  });
}

function named({ file, eventPlace }: CentralFile, locale: Locale) {
  const countries = new Intl.DisplayNames(locale === "ar" ? "ar-MA" : "fr-MA", { type: "region" });
  return {
    places: eventPlace ? { [answerAt(file.answers, "place.commune")]: eventPlace[locale] } : {},
    countries: Object.fromEntries(Object.keys(NATIONALITIES).map((code) => [code, countries.of(code) ?? code])),
  };
}
