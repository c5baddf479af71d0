import { notFound } from "next/navigation";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { Field } from "#components/forms/field.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import fileStyles from "#components/institution/file-input.module.css";
import { PaperForm } from "#components/institution/paper-form.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { isCourtFormKind } from "#lib/declarations/core/index.ts";
import { courtPaper } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../../../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../../../_institution/institution-page.tsx";
import { paperOptions } from "../../../_institution/paper-options.ts";
import { institutionTexts, type Query, queryOf, refusalIn } from "../../../_institution/texts.ts";

type Props = { params: Promise<{ locale: string; kind: string }>; searchParams: Promise<Query> };

/** What a court tells the offices of the birth acts concerned, on one page, with the scan of its title. */
export default async function NewCourtNoticePage({ params, searchParams }: Props) {
  const { locale: asked, kind } = await params;
  const { locale, t } = institutionTexts(asked);
  const officer = await requireStaff(locale, "institution");
  if (!isCourtFormKind(kind)) notFound();
  const query = await searchParams;
  const entry = queryOf(query, "entry");
  const paper = await courtPaper(officer, { kind, entry: isId(entry) ? entry : undefined }, now());
  if (!paper) notFound();
  const title = t(`courtNotices.new.${kind}`);
  const home = `/${locale}/institution/notices`;
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={paper.institution}
      title={pageTitle(title, paper.problems, t)}
      current="notices"
      refusal={refusalIn(query)}
    >
      <Stack gap="l">
        <ErrorSummary problems={paper.problems} t={t} />
        <Head title={title}>{t(`courtNotices.hint.${kind}`)}</Head>
        <PaperForm
          of={{ kind: "court", declares: kind === "divorce" ? "divorce" : "marriage" }}
          parts={paper.parts}
          action="/api/institution/notices"
          hidden={<HiddenFields idempotencyKey={newKey()} locale={locale} values={{ kind }} />}
          file={
            <Field name="file" label={t("courtNotices.scan")} hint={t("courtNotices.scanHint")} optional t={t}>
              {(control) => (
                <input
                  {...control}
                  className={fileStyles.file}
                  type="file"
                  accept="image/jpeg,image/png,image/webp,application/pdf"
                />
              )}
            </Field>
          }
          answers={paper.answers}
          problems={paper.problems}
          {...paperOptions({ communes: [], offices: paper.offices }, locale)}
          submitLabel={t("courtNotices.send")}
          backHref={home}
          locale={locale}
          t={t}
        />
      </Stack>
    </InstitutionPage>
  );
}
