import { redirect } from "next/navigation";
import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { requestSummary } from "#components/portal/requests/request-summary.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";
import { paperStates, unfinishedPages } from "../../../../../_portal/requests/paper-states.ts";
import { type Query, queryOf, refusalIn } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** Everything once more before it is sent; a page that is not whole comes first. */
export default guarded("portal.requestCheck", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const { locale, t, held, home } = await heldRequest(asked, id);
  if (held.request.status !== "draft") redirect(`${home}/track`);
  const [unfinished] = unfinishedPages(held);
  if (unfinished !== undefined) redirect(`${home}/${unfinished}`);
  const query = await searchParams;
  const refused = refusalIn(query);
  const missing = paperStates(held).filter(({ need, isSent }) => need === "required" && !isSent);
  const problems = [
    ...(refused === undefined ? [] : [{ field: "", code: refused, params: { count: missing.length } }]),
    ...(queryOf(query, "problems") === "1" ? [{ field: "statement", code: "requests.statementMissing" }] : []),
  ];
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(t("check.title"), problems, t)} width="question">
      <QuestionPage
        action={`/api/portal/requests/${id}/submit`}
        t={t}
        title={t("check.title")}
        backHref={`${home}/papers`}
        problems={problems}
        submitLabel={t("check.send")}
        hidden={<CommandFields locale={locale} />}
      >
        <SummaryList
          items={[
            ...requestSummary(held.request.answers, {
              offices: held.offices,
              tariff: held.tariff,
              home,
              isOwn: true,
              locale,
              t,
            }),
            {
              key: "papers",
              term: t("field.papers"),
              value: held.request.identity
                ? t("papers.proved")
                : missing.length === 0
                  ? t("papers.sent")
                  : t("check.notSent"),
              changeHref: `${home}/papers`,
            },
          ]}
          t={t}
        />
        <CheckboxTile name="statement" label={t("check.statement")} problems={problems} t={t} />
      </QuestionPage>
    </PortalPage>
  );
});
