import { redirect } from "next/navigation";
import { CommuneFinderForm } from "#components/forms/commune-finder.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { Note } from "#components/ui/note.tsx";
import {
  formOf,
  isAsked,
  partsOf,
  partToShow,
  problemsOfPart,
  type RequestItem,
  sectionOf,
} from "#lib/declarations/core/index.ts";
import { type CitizenFile, sectionStates } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { pageBefore, stepOf } from "../../../../../_portal/declaration-steps.ts";
import { guarded } from "../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../_portal/held-file.ts";
import { pageProblems } from "../../../../../_portal/page-problems.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { questionsOf } from "../../../../../_portal/questions/index.ts";
import { type Query, queryOf, eventTexts, localeOf } from "../../../../../_portal/texts.ts";
import { missing } from "../../../../../_portal/missing.ts";

type Props = { params: Promise<{ locale: string; id: string; section: string }>; searchParams: Promise<Query> };

/** One section of the declaration, as it was last typed. */
export default guarded("portal.section", async ({ params, searchParams }: Props) => {
  const { locale: asked, id, section } = await params;
  const locale = localeOf(asked);
  const query = await searchParams;
  const file = await heldFile(id, locale);
  const { declaration } = file;
  const form = formOf(declaration.kind);
  if (!form.sections.includes(section)) missing();
  const t = eventTexts(locale, declaration.kind);
  const home = `/${locale}/declaration/${id}`;
  if (!mayWrite(file, section)) redirect(`/${locale}/track/${id}`);
  if (!form.sectionsFor(declaration.answers).includes(section)) redirect(home);

  const states = await sectionStates(declaration, now());
  const parts = partsOf(form, section, declaration.answers);
  const whole = queryOf(query, "problems") === "1" ? states.find((state) => state.section === section) : undefined;
  const toMend = [...(whole?.problems ?? []).map(({ field }) => field), ...openLines(file)];
  const part = partToShow(section, parts, queryOf(query, "part"), toMend);
  const found = part ? problemsOfPart(section, part, whole?.problems ?? []) : (whole?.problems ?? []);
  const problems = pageProblems(form, section, found, t);
  const isFromCheck = queryOf(query, "from") === "check";
  const isDraft = declaration.status === "draft";
  const search = { q: queryOf(query, "q").slice(0, 60), province: queryOf(query, "province").slice(0, 20) };
  const questions = await questionsOf({
    section,
    part: part?.name,
    file,
    search,
    shared: { answers: sectionOf(declaration.answers, section), problems, locale, t },
  });
  if (questions === "placeFirst") redirect(`${home}/place`);
  const title = part ? t(`part.${section}.${part.name}.title`) : t(`question.${section}`);
  const lead = part ? t(`part.${section}.${part.name}.lead`) : t(`lead.${section}`);
  const partBefore = part && parts[parts.indexOf(part) - 1];
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(title, problems, t)} width="question">
      <QuestionPage
        action={`/api/portal/declarations/${id}/${section}`}
        t={t}
        title={title}
        heading={form.soleQuestions.includes(section) ? "none" : "h1"}
        hint={form.soleQuestions.includes(section) ? undefined : lead}
        backHref={
          isDraft
            ? partBefore
              ? `${home}/${section}?part=${partBefore.name}${isFromCheck ? "&from=check" : ""}`
              : isFromCheck
                ? `${home}/check`
                : pageBefore(declaration, section, home)
            : `/${locale}/track/${id}`
        }
        section={t(`section.${section}`)}
        {...(isDraft ? stepOf(declaration, section) : {})}
        problems={problems}
        submitLabel={isDraft ? undefined : t("common:button.save")}
        later={isDraft ? { name: "_way", value: "later" } : undefined}
        hidden={
          <CommandFields locale={locale} values={{ _way: isFromCheck ? "check" : undefined, _part: part?.name }} />
        }
        beforeForm={
          section === "place" &&
          !partBefore && (
            <CommuneFinderForm action={`${home}/place`} keep={isFromCheck ? { from: "check" } : undefined} />
          )
        }
      >
        {!isDraft && (
          <Note tone="warn" title={t("asked.title")}>
            {t("asked.text")}
          </Note>
        )}
        {questions}
      </QuestionPage>
    </PortalPage>
  );
});

/** The lines that the office asked for and that were not written again yet. */
function openLines({ asked }: CitizenFile): string[] {
  return asked.flatMap(({ kind, target, isAnswered }) => (kind === "field" && !isAnswered ? [target] : []));
}

/** Everything in a draft; in a file that was sent back, exactly what was asked. */
function mayWrite({ declaration, asked }: CitizenFile, section: string): boolean {
  if (declaration.status === "draft") return true;
  const items = asked.map(({ kind, target }) => ({ kind, target, reason: "missing" }) satisfies RequestItem);
  return declaration.status === "to_complete" && isAsked(items, "field", section);
}
