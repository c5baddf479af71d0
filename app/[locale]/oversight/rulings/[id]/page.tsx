import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ActDecisionFields } from "#components/rulings/decision-fields.tsx";
import { RulingSheet } from "#components/rulings/ruling-sheet.tsx";
import { RulingStory } from "#components/rulings/ruling-story.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { openRulingPage } from "#lib/declarations/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { type ActDecision, type ActRuling, decideActRequest, readActDecision } from "#lib/rulings/core/index.ts";
import { redirect } from "next/navigation";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { dayIn } from "../../_oversight/day-in.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const NAMES = ["outcome", "refusedFor", "number", "decidedOn.day", "decidedOn.month", "decidedOn.year"];

/** One request about an act, and the decision in two deliberate steps (L36:51). */
export default async function RulingPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale, "ruling:permit");
  const query = await searchParams;
  const at = now();
  const found = isId(id) ? await openRulingPage("oversight", officer, id, at) : undefined;
  if (!found) redirect(`/${locale}/oversight/rulings?refused=rulings.onActNotFound`);
  const { ruling, facts, office, actOffice } = found;
  const today = civilDayAt(at);
  const checked = queryOf(query, "sent") === "yes" ? check(ruling, query, today) : undefined;
  const problems = checked?.problems ?? [];
  const title = t(`corrections:matter.${ruling.matter}`);
  const page = `/${locale}/oversight/rulings`;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, t)}
      current="rulings"
      refusal={checked?.refusal ?? refusalIn(query)}
    >
      <BackLink href={page} t={t} label={t("corrections:title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>
          <bdi>{locale === "ar" ? ruling.holder.ar : ruling.holder.latin || ruling.holder.ar}</bdi>
        </Head>
        <RulingSheet
          ruling={ruling}
          askedOn={civilDayAt(ruling.askedAt)}
          today={today}
          office={office && { ar: office.nameAr, fr: office.nameFr }}
          actOffice={actOffice && { ar: actOffice.nameAr, fr: actOffice.nameFr }}
          locale={locale}
          t={t}
        />
        {ruling.state === "waiting" && (
          <Stack gap="m">
            <h2>{t("corrections:decide.title")}</h2>
            {checked?.decision ? (
              <>
                <Decided decision={checked.decision} t={t} />
                <ConfirmForm
                  action={`/api/oversight/rulings/${id}/decision`}
                  typed={query}
                  names={NAMES}
                  submitLabel={t("corrections:decide.send")}
                  change={{ href: changeAddress(`${page}/${id}`, query, NAMES), label: t("rulings:decide.change") }}
                  locale={locale}
                />
              </>
            ) : (
              <form action={`${page}/${id}`} noValidate>
                <Stack gap="l">
                  <ActDecisionFields
                    value={{
                      outcome: queryOf(query, "outcome"),
                      refusedFor: queryOf(query, "refusedFor"),
                      number: queryOf(query, "number"),
                      decidedOn: dayIn(query, "decidedOn"),
                    }}
                    problems={problems}
                    t={t}
                  />
                  <Actions>
                    <Button kind="secondary" name="sent" value="yes">
                      {t("rulings:decide.check")}
                    </Button>
                  </Actions>
                </Stack>
              </form>
            )}
          </Stack>
        )}
        <RulingStory facts={facts.map(({ what, at: when }) => ({ what, on: civilDayAt(when) }))} t={t} />
      </Sheet>
    </OversightPage>
  );
}

type Checked = { problems: readonly FieldProblem[]; refusal?: { code: string }; decision?: ActDecision };

/** What was typed, held to the rules that the command will hold it to. */
function check(ruling: ActRuling, query: Query, today: IsoDay): Checked {
  const typed = typedIn(query);
  const read = readActDecision(Object.fromEntries(Object.entries(typed).filter(([name]) => name !== "sent")));
  if (!read.ok) return { problems: read.error.problems };
  const { state, dueOn, decider, askedAt } = ruling;
  const decided = decideActRequest({ state, dueOn, decider, askedOn: civilDayAt(askedAt) }, read.value, today);
  return decided.ok ? { problems: [], decision: decided.value } : { problems: [], refusal: decided.error };
}

function Decided({ decision: { status, reason, number, decidedOn }, t }: { decision: ActDecision; t: T }) {
  return (
    <SummaryList
      items={[
        { key: "outcome", term: t("corrections:decide.outcome"), value: t(`corrections:fact.${status}`) },
        ...(reason === null
          ? []
          : [{ key: "reason", term: t("corrections:line.reason"), value: t(`corrections:reason.${reason}`) }]),
        { key: "number", term: t("corrections:decide.number"), value: <Bdi>{number}</Bdi> },
        { key: "on", term: t("corrections:decide.decidedOn"), value: <DateText on={decidedOn} t={t} /> },
      ]}
      t={t}
    />
  );
}
