import { redirect } from "next/navigation";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { SectionQuestions } from "#components/portal/requests/section-questions.tsx";
import { isSection, paymentsFor, problemsOfRequest, SECTION_NAMES } from "#lib/requests/core/index.ts";
import { paymentProvider } from "#lib/requests/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { missing } from "../../../../../_portal/missing.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";
import { type Query, queryOf, refusalIn } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string; section: string }>; searchParams: Promise<Query> };

/** One page of the request, as it was last typed. */
export default guarded("portal.requestSection", async ({ params, searchParams }: Props) => {
  const { locale: asked, id, section } = await params;
  if (!isSection(section)) missing();
  const { locale, t, held, home } = await heldRequest(asked, id);
  const { request, offices, tariff } = held;
  const query = await searchParams;
  const isDraft = request.status === "draft";
  const isMended = section === "act" && (request.status === "not_found" || request.asked.includes("act"));
  if (!isDraft && !isMended) redirect(`${home}/track`);
  const refused = refusalIn(query);
  const wrong = queryOf(query, "problems") === "1" ? problemsOfRequest(section, request.answers) : [];
  const problems = refused === undefined ? wrong : [{ field: "", code: refused }];
  const isFromCheck = queryOf(query, "from") === "check";
  const at = SECTION_NAMES.indexOf(section);
  const before = SECTION_NAMES[at - 1];
  const back = !isDraft ? "track" : isFromCheck ? "check" : before;
  const title = t(`page.${section}`);
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(title, problems, t)} width="question">
      <QuestionPage
        action={`/api/portal/requests/${id}/${section}`}
        t={t}
        title={title}
        hint={t(`lead.${section}`)}
        backHref={back === undefined ? `/${locale}/documents` : `${home}/${back}`}
        section={t("title")}
        {...(isDraft ? { step: at + 1, steps: SECTION_NAMES.length + 2 } : {})}
        problems={problems}
        submitLabel={isDraft ? undefined : t("common:button.save")}
        hidden={<CommandFields locale={locale} values={{ _way: isFromCheck ? "check" : undefined }} />}
      >
        <SectionQuestions
          section={section}
          answers={request.answers}
          offices={offices}
          tariff={tariff}
          payments={(delivery) => paymentsFor(tariff.copy, delivery, paymentProvider() !== null)}
          problems={problems}
          locale={locale}
          t={t}
        />
      </QuestionPage>
    </PortalPage>
  );
});
