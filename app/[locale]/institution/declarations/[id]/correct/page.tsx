import { notFound, redirect } from "next/navigation";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { PaperForm } from "#components/institution/paper-form.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { institutionFormOf } from "#lib/declarations/core/index.ts";
import { findAnnounced, institutionPaper } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../../../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../../../_institution/institution-page.tsx";
import { paperOptions } from "../../../_institution/paper-options.ts";
import { institutionTexts, type Query, queryOf } from "../../../_institution/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function CorrectPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = institutionTexts(asked);
  const officer = await requireStaff(locale, "institution");
  const at = now();
  const file = isId(id) ? await findAnnounced(officer, id, at) : undefined;
  if (!file) notFound();
  const { kind } = file;
  const page = `/${locale}/institution/declarations/${id}`;
  if (!file.isCorrectable) redirect(page);
  const entry = queryOf(await searchParams, "entry");
  const wish = { kind, entry: isId(entry) ? entry : undefined, declaration: file.declaration };
  const paper = await institutionPaper(officer, wish, at);
  if (!paper) notFound();
  const title = t("correct.title");
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={paper.institution}
      title={pageTitle(title, paper.problems, t)}
      current="none"
    >
      <BackLink href={page} t={t} label={t("back")} />
      <Stack gap="l">
        <ErrorSummary problems={paper.problems} t={t} />
        <Head title={title}>{t("correct.explained")}</Head>
        <PaperForm
          of={institutionFormOf(kind)}
          parts={paper.parts}
          action={`/api/institution/declarations/${id}/correct`}
          hidden={
            <HiddenFields
              idempotencyKey={newKey()}
              locale={locale}
              version={file.declaration.version}
              values={{ kind }}
            />
          }
          answers={paper.answers}
          problems={paper.problems}
          {...paperOptions(paper, locale)}
          offices={undefined}
          submitLabel={t("correct.send")}
          backHref={page}
          locale={locale}
          t={t}
        />
      </Stack>
    </InstitutionPage>
  );
}
