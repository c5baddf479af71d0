import { redirect } from "next/navigation";
import { CommuneFinderForm } from "#components/forms/commune-finder.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { Note } from "#components/ui/note.tsx";
import { formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { type CitizenFile, familySections, findDeskFile, isForFamily } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { pageProblems } from "../../../../../../_portal/page-problems.ts";
import { questionsOf } from "../../../../../../_portal/questions/index.ts";
import { eventTexts } from "../../../../../../_portal/texts.ts";
import { newKey } from "../../../../../oversight/_oversight/new-key.ts";
import { DeskPage } from "../../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../../_desk/desk-places.ts";
import { MissingFile } from "../../../../_desk/missing-file.tsx";
import { requireOfficer } from "../../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string; section: string }>; searchParams: Promise<Query> };

/** One page of what a relative tells at the counter, with what the institution told already. */
export default async function FamilySectionPage({ params, searchParams }: Props) {
  const { locale: asked, id, section } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const found = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!found) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { declaration } = found;
  const home = `/${locale}/desk/files/${id}/family`;
  const sections = familySections(declaration, at);
  const step = sections.findIndex((one) => one.section === section);
  if (!isForFamily(declaration) || step < 0) redirect(home);
  const query = await searchParams;
  const words = eventTexts(locale, declaration.kind);
  const form = formOf(declaration.kind);
  const isAnswered = queryOf(query, "problems") === "1";
  const differs = queryOf(query, "differs")
    .split(",")
    .filter((field) => field.startsWith(`${section}.`) && /^[A-Za-z.]{3,80}$/.test(field));
  const problems = pageProblems(
    form,
    section,
    isAnswered
      ? [...differs.map((field) => ({ field, code: "institution.ofRecord" })), ...(sections[step]?.problems ?? [])]
      : [],
    words,
  );
  const file: CitizenFile = {
    declaration,
    uploads: [],
    story: [],
    asked: [],
    office: null,
    rulings: [],
    deposit: undefined,
  };
  const search = { q: queryOf(query, "q").slice(0, 60), province: queryOf(query, "province").slice(0, 20) };
  const questions = await questionsOf({
    section,
    file,
    search,
    shared: { answers: sectionOf(declaration.answers, section), problems, locale, t: words },
  });
  const title = words(`question.${section}`);
  return (
    <DeskPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, words)}
      groups={[deskPlaces(null, locale, t)]}
    >
      <QuestionPage
        action={`/api/desk/files/${id}/family/${section}`}
        t={words}
        title={title}
        heading={form.soleQuestions.includes(section) ? "none" : "h1"}
        backHref={home}
        section={words(`section.${section}`)}
        step={step + 1}
        steps={sections.length}
        problems={problems}
        hidden={<HiddenFields idempotencyKey={newKey()} locale={locale} />}
        beforeForm={section === "place" && <CommuneFinderForm action={`${home}/place`} />}
      >
        <Note>{t("family.ofRecord")}</Note>
        {questions}
      </QuestionPage>
    </DeskPage>
  );
}
