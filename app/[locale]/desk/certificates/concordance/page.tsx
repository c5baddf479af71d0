import { ConcordanceForm } from "#components/desk/certificates/concordance-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DualText } from "#components/ui/dual-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { may } from "#lib/auth/core/index.ts";
import { findActForConcordance } from "#lib/certificates/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { CertificateNotes } from "../../_desk/certificate-notes.tsx";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** A certificate of concordance: the act by its number and year fills the second part, the officer types the first. */
export default async function ConcordancePage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const [no, year] = [queryOf(query, "no"), queryOf(query, "year")];
  const isAsked = /^\d{1,7}$/.test(no) && /^\d{4}$/.test(year);
  const found = isAsked ? await findActForConcordance(officer, { no: Number(no), year: Number(year) }) : undefined;
  const title = t("certificates:concordance.title");
  const number = (name: "no" | "year", value: string) => (
    <TextInput
      name={name}
      label={t(`certificates:concordance.${name}`)}
      kind="number"
      width="short"
      value={value}
      t={t}
    />
  );
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("certificates", locale, t)]}>
      <BackLink href={`/${locale}/desk/certificates`} label={t("certificates:title")} t={t} />
      <Stack gap="l">
        <Head title={title}>{t("certificates:concordance.lead")}</Head>
        <CertificateNotes query={query} t={t} />
        <form method="get" aria-label={t("certificates:concordance.find")} noValidate>
          <Row>
            {number("no", no)}
            {number("year", year)}
            <Button kind="secondary" icon="search">
              {t("certificates:concordance.find")}
            </Button>
          </Row>
        </form>
        {(no !== "" || year !== "") && !found && <Note tone="warn">{t("certificates:concordance.none")}</Note>}
        {found && (
          <>
            <SummaryList
              title={t("certificates:concordance.register")}
              items={found.facts.map(({ label, value }, at) => ({
                key: String(at),
                term: label[locale],
                value:
                  value.ar === value.fr ? (
                    <bdi>{value.ar}</bdi>
                  ) : (
                    <DualText ar={value.ar} latin={value.fr} locale={locale} />
                  ),
              }))}
              t={t}
            />
            <Sheet>
              <Card title={t("certificates:concordance.foreign")}>
                {may(officer.role, "certificate:issue") ? (
                  <ConcordanceForm
                    hidden={
                      <HiddenFields
                        idempotencyKey={randomToken()}
                        locale={locale}
                        values={{ act: found.act, isPaper: found.isPaper ? "yes" : "no" }}
                      />
                    }
                    t={t}
                  />
                ) : (
                  <Note>{t("certificates:officerIssues")}</Note>
                )}
              </Card>
            </Sheet>
          </>
        )}
      </Stack>
    </DeskPage>
  );
}
