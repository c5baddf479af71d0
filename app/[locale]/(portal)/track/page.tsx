import { CodeInput } from "#components/forms/code-input.tsx";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { CommandFields } from "../../../_portal/command-fields.tsx";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { type Query, queryOf, refusalIn, textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The reference says which file, the code proves that it is the reader's: both or nothing. */
export default guarded("portal.track", async ({ params, searchParams }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  const query = await searchParams;
  const refused = refusalIn(query);
  const problems = refused === undefined ? [] : [{ field: "reference", code: refused }];
  return (
    <PortalPage locale={locale} t={t} title={t("track.title")} width="question">
      <QuestionPage
        action="/api/portal/resume"
        t={t}
        title={t("track.title")}
        backHref={`/${locale}`}
        problems={problems}
        submitLabel={t("track.go")}
        hidden={<CommandFields locale={locale} values={{ page: "track" }} />}
      >
        <CodeInput
          name="reference"
          length={13}
          label={t("track.reference")}
          hint={
            <>
              {t("track.referenceHint")} <Bdi>NA26 K7MT 4WD</Bdi>
            </>
          }
          value={queryOf(query, "reference").slice(0, 20)}
          problems={problems}
          t={t}
        />
        <CodeInput
          name="code"
          length={14}
          label={t("track.code")}
          hint={
            <>
              {t("track.codeHint")} <Bdi>ACDE-FGHJ-KMNP</Bdi>
            </>
          }
          t={t}
        />
        <Hint>{t("track.lost")}</Hint>
      </QuestionPage>
    </PortalPage>
  );
});
