import { notFound } from "next/navigation";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { Stack } from "#components/layout/stack.tsx";
import { ReferralSheet } from "#components/names/referral-sheet.tsx";
import { DecisionForm } from "#components/oversight/names/decision-form.tsx";
import { Precedents } from "#components/oversight/names/precedents.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { searchKey } from "#lib/names/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { ACCEPTANCE_REASONS, daysWaiting, nameGrounds, readNameDecision } from "#lib/rulings/core/index.ts";
import { findNameReferralById, findNameTerms, listNameReferrals } from "#lib/rulings/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { referralViewOf } from "../../../../_names/referral-view.ts";
import { dayIn } from "../../_oversight/day-in.ts";
import { DecisionCheck } from "../../_oversight/decision-check.tsx";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { officeName, referralRows } from "../../_oversight/referral-rows.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const MOST_PRECEDENTS = 500;

/** One name before the High Commission: what both sides say, earlier decisions on it, and the decision to make (D22:33). */
export default async function NamePage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "name:rule");
  const query = await searchParams;
  const at = now();
  const today = civilDayAt(at);
  const { referral, earlier, map, terms } = await readOversight(officer, async (tx) => ({
    referral: isId(id) ? await findNameReferralById(tx, id) : null,
    earlier: await listNameReferrals(tx, "decided", MOST_PRECEDENTS),
    map: await officeMap(tx, at),
    terms: await findNameTerms(tx, at),
  }));
  if (!referral) notFound();
  const { name, state, decision } = referral;
  const key = searchKey(name.given.ar);
  const precedents = earlier.filter((other) => other.id !== id && searchKey(other.name.given.ar) === key);
  const page = `/${locale}/oversight/names/${id}`;
  const isSent = queryOf(query, "sent") === "yes";
  const read = readNameDecision(typedIn(query));
  const problems = isSent && !read.ok ? read.error.problems : [];
  const title = `${t("names:sheet.name")}: ${locale === "ar" ? name.given.ar : name.given.latin}`;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, t)}
      current="names"
      refusal={refusalIn(query)}
    >
      <BackLink href={`/${locale}/oversight/names`} t={t} label={t("names.title")} />
      {queryOf(query, "done") === "decided" && (
        <Note tone="ok" live>
          {t("names.done")}
        </Note>
      )}
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>{state === "waiting" && t("names:waiting", { count: daysWaiting(referral, today) })}</Head>
        <ReferralSheet view={referralViewOf(name, decision, officeName(map, referral.officeCode, locale))} t={t} />
        <Precedents rows={referralRows(precedents, { map, today, locale })} locale={locale} t={t} />
        {state === "waiting" && (
          <div data-screen-only>
            <Stack as="section" gap="l" labelledBy="decide">
              <Head level={2} title={<span id="decide">{t("names.decide")}</span>}>
                {t("names.decideHint")}
              </Head>
              {isSent && read.ok ? (
                <DecisionCheck id={id} input={read.value} typed={query} page={page} locale={locale} t={t} />
              ) : (
                <DecisionForm
                  action={page}
                  value={{
                    outcome: queryOf(query, "outcome"),
                    acceptedFor: queryOf(query, "acceptedFor"),
                    refusedFor: queryOf(query, "refusedFor") || name.ground,
                    reasons: queryOf(query, "reasons"),
                    number: queryOf(query, "number"),
                    decidedOn: dayIn(query, "decidedOn"),
                  }}
                  acceptanceReasons={ACCEPTANCE_REASONS}
                  grounds={nameGrounds(name.regime)}
                  days={terms.daysToChoose}
                  problems={problems}
                  t={t}
                />
              )}
            </Stack>
          </div>
        )}
      </Sheet>
    </OversightPage>
  );
}
