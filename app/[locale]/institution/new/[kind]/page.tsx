import { notFound } from "next/navigation";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { PaperForm } from "#components/institution/paper-form.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { institutionFormOf, isInstitutionKind } from "#lib/declarations/core/index.ts";
import { institutionPaper } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../../../oversight/_oversight/new-key.ts";
import { requireStaff } from "../../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../../_institution/institution-page.tsx";
import { paperOptions } from "../../_institution/paper-options.ts";
import { institutionTexts, type Query, queryOf, refusalIn } from "../../_institution/texts.ts";

type Props = { params: Promise<{ locale: string; kind: string }>; searchParams: Promise<Query> };

export default async function NewDeclarationPage({ params, searchParams }: Props) {
  const { locale: asked, kind } = await params;
  const { locale, t } = institutionTexts(asked);
  const officer = await requireStaff(locale, "institution");
  if (!isInstitutionKind(kind)) notFound();
  const query = await searchParams;
  const entry = queryOf(query, "entry");
  const paper = await institutionPaper(officer, { kind, entry: isId(entry) ? entry : undefined }, now());
  if (!paper) notFound();
  const title = t(`new.${kind}`);
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={paper.institution}
      title={pageTitle(title, paper.problems, t)}
      current={kind}
      refusal={refusalIn(query)}
    >
      <Stack gap="l">
        <ErrorSummary problems={paper.problems} t={t} />
        <Head title={title}>{t(`newHint.${kind}`)}</Head>
        <PaperForm
          of={institutionFormOf(kind)}
          parts={paper.parts}
          action="/api/institution/declarations"
          hidden={<HiddenFields idempotencyKey={newKey()} locale={locale} values={{ kind }} />}
          answers={paper.answers}
          problems={paper.problems}
          {...paperOptions(paper, locale)}
          submitLabel={t("send")}
          backHref={`/${locale}/institution`}
          locale={locale}
          t={t}
        />
      </Stack>
    </InstitutionPage>
  );
}
