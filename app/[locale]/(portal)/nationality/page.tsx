import { CitedArticles } from "#components/portal/cited-articles.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { HowList } from "#components/ui/how-list.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import {
  NATURALISED_QUESTIONS,
  NATURALISED_WAYS,
  type NaturalisedAnswers,
  type NaturalisedQuestion,
  type NaturalisedWay,
  wayOfNaturalised,
} from "#lib/guidance/core/index.ts";
import { articlesCited } from "#lib/guidance/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { type Query, queryOf, textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const QUESTIONS = ["born", "declared", "mother"] as const satisfies readonly NaturalisedQuestion[];
const STEPS = ["bring", "office", "after"];

/** Two or three questions, then the one way to a birth act for somebody who became Moroccan (L36:32, D22:35); the address alone holds the answers. */
export default guarded("portal.nationality", async ({ params, searchParams }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  const answers = answersIn(await searchParams);
  const next = wayOfNaturalised(answers);
  const given = QUESTIONS.filter((question) => answers[question] !== undefined);
  const title = t("nationality.title");
  return (
    <PortalPage locale={locale} t={t} title={title} width="prose">
      <BackLink href={`/${locale}`} t={t} />
      <Stack gap="l">
        <h1>{title}</h1>
        {given.length === 0 && (
          <Prose>
            <p>{t("nationality.lead")}</p>
          </Prose>
        )}
        {given.length > 0 && (
          <SummaryList
            title={t("nationality.answered")}
            items={given.map((question) => ({
              key: question,
              term: t(`nationality.question.${question}`),
              value: t(`nationality.answer.${question}.${answers[question] ?? ""}`),
              changeHref: addressOf(locale, answersBefore(answers, question)),
            }))}
            t={t}
          />
        )}
        {"ask" in next ? (
          <Question ask={next.ask} answers={answers} locale={locale} t={t} />
        ) : (
          <Way way={next.way} locale={locale} t={t} />
        )}
      </Stack>
    </PortalPage>
  );
});

type Shared = { locale: Locale; t: T };

function Question({ ask, answers, locale, t }: Shared & { ask: NaturalisedQuestion; answers: NaturalisedAnswers }) {
  return (
    <Stack gap="m" as="section">
      <h2>{t(`nationality.question.${ask}`)}</h2>
      <LinkList
        items={NATURALISED_QUESTIONS[ask].map((answer) => ({
          href: addressOf(locale, { ...answers, [ask]: answer }),
          title: t(`nationality.answer.${ask}.${answer}`),
          hint: ask === "declared" && t(`nationality.hint.declared.${answer}`),
        }))}
      />
    </Stack>
  );
}

async function Way({ way, locale, t }: Shared & { way: NaturalisedWay }) {
  const at = now();
  const articles = await articlesCited("portal", NATURALISED_WAYS[way], { day: civilDayAt(at), at });
  return (
    <>
      <Card title={t(`nationality.way.${way}.title`)}>
        <Prose>
          <p>{t(`nationality.way.${way}.text`)}</p>
        </Prose>
        <CitedArticles articles={articles} locale={locale} t={t} />
      </Card>
      <HowList
        items={STEPS.map((step) => ({
          key: step,
          title: t(`nationality.steps.${step}`),
          text: t(`nationality.way.${way}.steps.${step}`),
        }))}
      />
      <Note title={t("nationality.names.title")}>{t("nationality.names.text")}</Note>
      <Actions stack>
        {way === "transcribed" && <ButtonLink href={`/${locale}/birth`}>{t("nationality.go.birth")}</ButtonLink>}
        {(way === "transcribed" || way === "judged") && (
          <ButtonLink kind="secondary" href={`/${locale}/late`}>
            {t("nationality.go.late")}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={`/${locale}/nationality`}>
          {t("nationality.restart")}
        </ButtonLink>
      </Actions>
    </>
  );
}

function answersIn(query: Query): NaturalisedAnswers {
  const among = <A extends string>(question: NaturalisedQuestion, known: readonly A[]) =>
    known.find((answer) => answer === queryOf(query, question));
  return {
    born: among("born", NATURALISED_QUESTIONS.born),
    declared: among("declared", NATURALISED_QUESTIONS.declared),
    mother: among("mother", NATURALISED_QUESTIONS.mother),
  };
}

/** What was answered before a question: to change an answer is to be asked again from there. */
function answersBefore(answers: NaturalisedAnswers, question: NaturalisedQuestion): NaturalisedAnswers {
  return Object.fromEntries(QUESTIONS.slice(0, QUESTIONS.indexOf(question)).map((before) => [before, answers[before]]));
}

function addressOf(locale: Locale, answers: NaturalisedAnswers): string {
  const told = QUESTIONS.flatMap((question) => (answers[question] ? [[question, answers[question]]] : []));
  const query = new URLSearchParams(told).toString();
  return `/${locale}/nationality${query === "" ? "" : `?${query}`}`;
}
