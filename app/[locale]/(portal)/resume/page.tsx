import { CodeInput } from "#components/forms/code-input.tsx";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Note } from "#components/ui/note.tsx";
import { CommandFields } from "../../../_portal/command-fields.tsx";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { type Query, queryOf, refusalIn, textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const WHY = ["notHere", "forgotten"];

/** A draft or a sent declaration, from any device, by its code. */
export default guarded("portal.resume", async ({ params, searchParams }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  const query = await searchParams;
  const refused = refusalIn(query);
  const why = WHY.find((known) => known === queryOf(query, "why"));
  const problems = refused === undefined ? [] : [{ field: "code", code: refused }];
  return (
    <PortalPage locale={locale} t={t} title={t("resume.title")} width="question">
      <QuestionPage
        action="/api/portal/resume"
        t={t}
        title={t("resume.title")}
        hint={t("resume.hint")}
        backHref={`/${locale}`}
        problems={problems}
        submitLabel={t("resume.go")}
        hidden={<CommandFields locale={locale} values={{ page: "resume" }} />}
      >
        {why !== undefined && (
          <Note tone={why === "forgotten" ? "ok" : "warn"} title={t(`resume.${why}.title`)}>
            {t(`resume.${why}.text`)}
          </Note>
        )}
        <CodeInput
          name="code"
          length={14}
          label={t("track.code")}
          hint={
            <>
              {t("track.codeHint")} <Bdi>ACDE-FGHJ-KMNP</Bdi>
            </>
          }
          problems={problems}
          t={t}
        />
        <CodeInput
          name="reference"
          length={13}
          label={t("track.reference")}
          hint={t("resume.referenceHint")}
          optional
          t={t}
        />
      </QuestionPage>
    </PortalPage>
  );
});
