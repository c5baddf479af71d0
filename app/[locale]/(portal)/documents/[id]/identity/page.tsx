import { redirect } from "next/navigation";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Note } from "#components/ui/note.tsx";
import { typedAt } from "#lib/requests/core/index.ts";
import { nationalIdentitySource } from "#lib/requests/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";
import { type Query, refusalIn } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** The applicant shows the national service who they are; in a demonstration, a simulator that says so. */
export default guarded("portal.requestIdentity", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const { locale, t, held, home } = await heldRequest(asked, id);
  const source = nationalIdentitySource();
  if (held.request.status !== "draft" || source === null) redirect(`${home}/papers`);
  const refused = refusalIn(await searchParams);
  const problems = refused === undefined ? [] : [{ field: "cnie", code: refused }];
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(t("identity.title"), problems, t)} width="question">
      <QuestionPage
        action={`/api/portal/requests/${id}/identity`}
        t={t}
        title={t("identity.title")}
        backHref={`${home}/papers`}
        problems={problems}
        submitLabel={t("identity.go")}
        hidden={<CommandFields locale={locale} />}
      >
        {source.isSimulator && (
          <Note tone="warn" title={t("identity.simulator.title")}>
            {t("identity.simulator.text")}
          </Note>
        )}
        <TextInput
          name="cnie"
          label={t("field.cnie")}
          kind="identifier"
          width="medium"
          value={typedAt(held.request.answers, "applicant.cnie")}
          autoComplete="off"
          problems={problems}
          t={t}
        />
        <TextInput
          name="identifier"
          label={t("field.identifier")}
          hint={t("hint.identifier")}
          kind="identifier"
          width="medium"
          autoComplete="off"
          optional
          t={t}
        />
      </QuestionPage>
    </PortalPage>
  );
});
