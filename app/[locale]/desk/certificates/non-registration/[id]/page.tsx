import { CandidateCard } from "#components/desk/certificates/candidate-card.tsx";
import { IssueForm, PaperForm, SpellingForm } from "#components/desk/certificates/search-steps.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { may } from "#lib/auth/core/index.ts";
import { openSearchPage, type SearchPage } from "#lib/certificates/index.ts";
import { formatSerial } from "#lib/documents/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { randomToken } from "#lib/platform/random.ts";
import { askedItems, candidateView, registerLines, registersLeft } from "../../../_desk/certificate-view.tsx";
import { CertificateNotes } from "../../../_desk/certificate-notes.tsx";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { type DeskOfficer, requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One search: whom the office looks for, the acts found beside it, the registers on paper, and the certificate. */
export default async function SearchPageOfDesk({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const page = isId(id) ? await openSearchPage(officer, id) : undefined;
  if (!page) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { request, serial } = page;
  const { given, family } = request.asked;
  const title = t("certificates:one.title", {
    name: locale === "ar" ? `${given.ar} ${family.ar}` : `${given.latin || given.ar} ${family.latin || family.ar}`,
  });
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("certificates", locale, t)]}>
      <BackLink href={`/${locale}/desk/certificates`} label={t("certificates:title")} t={t} />
      <Stack gap="l">
        <Head title={title}>{t(`certificates:one.${request.status}`)}</Head>
        <CertificateNotes query={await searchParams} t={t} />
        {serial !== undefined && (
          <Actions>
            <PrintButton
              href={`/api/desk/certificates/copies/${serial}`}
              label={t("certificates:one.open", { serial: formatSerial(serial) })}
            />
          </Actions>
        )}
        <SummaryList title={t("certificates:one.asked")} items={askedItems(request.asked, locale, t)} t={t} />
        {request.status === "searching" && <Steps page={page} officer={officer} locale={locale} t={t} />}
        <Said page={page} locale={locale} t={t} />
      </Stack>
    </DeskPage>
  );
}

type StepsProps = { page: SearchPage; officer: DeskOfficer; locale: Locale; t: T };

function Steps({ page, officer, locale, t }: StepsProps) {
  const { request, search } = page;
  const base = `/api/desk/certificates/searches/${request.id}`;
  const hidden = (values: Readonly<Record<string, string>> = {}) => (
    <HiddenFields idempotencyKey={randomToken()} locale={locale} values={values} />
  );
  const open = registersLeft(page, locale, t);
  const isReady = search.left.length === 0 && open.length === 0 && !search.isCutShort;
  return (
    <>
      <Stack as="section" gap="m">
        <Head level={2} title={t("certificates:found.title", { count: search.left.length })}>
          {t(search.left.length === 0 ? "certificates:found.none" : "certificates:found.lead")}
        </Head>
        {search.isCutShort && <Note tone="warn">{t("errors:certificates.tooMany")}</Note>}
        {search.left.map((candidate) => (
          <CandidateCard
            key={candidate.act.id}
            view={candidateView(candidate, request.asked, locale, t)}
            action={`${base}/finding`}
            hidden={hidden}
            t={t}
          />
        ))}
      </Stack>
      <Card title={t("certificates:spelling.title")}>
        <Stack gap="m">
          <p>{t("certificates:spelling.text")}</p>
          <SpellingForm base={base} hidden={hidden()} t={t} />
        </Stack>
      </Card>
      <Card title={t("certificates:paper.title")}>
        <Stack gap="m">
          <p>{t(open.length === 0 ? "certificates:paper.done" : "certificates:paper.text")}</p>
          {open.length > 0 && <PaperForm base={base} hidden={hidden()} registers={open} t={t} />}
        </Stack>
      </Card>
      {may(officer.role, "certificate:issue") && (
        <Card title={t("certificates:issue.title")}>
          {isReady ? <IssueForm base={base} hidden={hidden()} t={t} /> : <Note>{t("certificates:issue.waits")}</Note>}
        </Card>
      )}
      <form method="post" action={`${base}/drop`}>
        {hidden()}
        <Actions>
          <Button kind="quiet">{t("certificates:drop")}</Button>
        </Actions>
      </form>
    </>
  );
}

/** What was said of acts and searched on paper, by whom and when. */
function Said({ page, locale, t }: { page: SearchPage; locale: Locale; t: T }) {
  const lines = registerLines(page, locale, t);
  if (lines.length === 0) return null;
  return <SummaryList title={t("certificates:one.said")} items={lines} t={t} />;
}
