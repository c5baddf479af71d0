import { civilDayAt } from "#lib/calendar/index.ts";
import { redirect } from "next/navigation";
import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { AnswersSummary } from "#components/portal/journey/answers-summary.tsx";
import { QuestionsToReader } from "#components/portal/journey/questions-to-reader.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DualText } from "#components/ui/dual-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { answerAt, formOf } from "#lib/declarations/core/index.ts";
import { officesFor, placeChain, sectionStates } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { stepOf } from "../../../../../_portal/declaration-steps.ts";
import { documentStates } from "../../../../../_portal/document-states.ts";
import { guarded } from "../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../_portal/held-file.ts";
import { LateNote } from "../../../../../_portal/late-note.tsx";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { type Query, queryOf, refusalIn, eventTexts, localeOf } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const TONES = { empty: "neutral", sending: "info", received: "ok", refused: "bad", later: "neutral" } as const;

/** Everything once more, doubts as questions, the statement, and the button that sends. */
export default guarded("portal.check", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const query = await searchParams;
  const file = await heldFile(id, locale);
  const { declaration } = file;
  const form = formOf(declaration.kind);
  const t = eventTexts(locale, declaration.kind);
  if (declaration.status !== "draft") redirect(`/${locale}/track/${id}`);
  const home = `/${locale}/declaration/${id}`;
  const at = now();
  const states = await sectionStates(declaration, at);
  const declared = form.understand(declaration.answers);
  const documents = await documentStates(file, at);
  const today = civilDayAt(at);
  if (!declared.ok || states.some(({ problems }) => problems.length > 0) || documents.missing > 0) redirect(home);

  const chosen = (await officesFor(declaration, at)).find(
    ({ office }) => office.code === answerAt(declaration.answers, "office.code"),
  );
  if (!chosen) redirect(`${home}/office?problems=1`);
  const chain = await placeChain(answerAt(declaration.answers, "place.commune"), at);
  const refused = refusalIn(query);
  const problems =
    queryOf(query, "problems") === "1" ? [{ field: "statement", code: "declarations.statementMissing" }] : [];
  const changeHref = (section: string) => `${home}/${section}?from=check`;
  const doubts = declared.value
    .checks({
      regime: chosen.regime,
      deadline: chosen.deadline,
      today,
      documents: [],
      sameEvent: [],
    })
    .filter(({ code }) => form.doubts.includes(code));
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(t("check.title"), problems, t)} width="question">
      <QuestionPage
        action={`/api/portal/declarations/${id}/submit`}
        t={t}
        title={t("check.title")}
        backHref={`${home}/documents`}
        section={t("section.check")}
        {...stepOf(declaration, "check")}
        problems={problems}
        submitLabel={t("check.send")}
        later={{ href: `${home}?saved=1` }}
        hidden={<CommandFields locale={locale} />}
      >
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`, { count: documents.missing })}
          </Note>
        )}
        <Note tone="warn" title={t("check.notSent.title")}>
          {t("check.notSent.text")}
        </Note>
        {chosen.isLate && <LateNote regimes={[chosen.regime]} t={t} />}
        <QuestionsToReader doubts={doubts} hrefOf={changeHref} t={t} />
        <AnswersSummary
          declaration={declaration}
          sections={form.sectionsFor(declaration.answers)}
          office={<DualText ar={chosen.office.nameAr} latin={chosen.office.nameFr} locale={locale} />}
          place={{ ar: printedPlaceAr(chain), fr: printedPlaceFr(chain) }}
          changeHref={changeHref}
          locale={locale}
          t={t}
        />
        <SummaryList
          title={t("section.documents")}
          items={documents.documents.map(({ need, state }) => ({
            key: need.kind,
            term: t(`document.${need.kind}.name`),
            value: (
              <Badge tone={TONES[state]} icon={state === "later" ? "office" : undefined}>
                {t(`common:file.state.${state}`, { percent: 100 })}
              </Badge>
            ),
            changeHref: `${home}/documents/${need.kind}`,
          }))}
          t={t}
        />
        <Prose>
          <h2>{t("notice.title")}</h2>
          <p>{t("notice.text")}</p>
          <p>
            <a href={`/${locale}/privacy`}>{t("notice.more")}</a>
          </p>
        </Prose>
        <CheckboxTile
          name="statement"
          label={t("check.statement")}
          hint={t("check.statementHint")}
          problems={problems}
          t={t}
        />
      </QuestionPage>
    </PortalPage>
  );
});
