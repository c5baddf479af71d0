import { AdministrativeForm } from "#components/desk/certificates/administrative-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import { wordsToFill } from "#lib/certificates/core/index.ts";
import { typesAtDesk } from "#lib/certificates/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { CertificateNotes } from "../../_desk/certificate-notes.tsx";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The administrative certificates that this office may issue today, and the blanks of the one that was chosen. */
export default async function AdministrativePage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const types = await typesAtDesk(officer, now());
  const chosen = types.find(({ code }) => code === queryOf(query, "type"));
  const title = t("certificates:administrative.title");
  const here = `/${locale}/desk/certificates/administrative`;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("certificates", locale, t)]}>
      <BackLink href={`/${locale}/desk/certificates`} label={t("certificates:title")} t={t} />
      <Stack gap="l">
        <Head title={title}>{t("certificates:administrative.lead")}</Head>
        <CertificateNotes query={query} t={t} />
        {types.length === 0 && <Empty title={t("certificates:administrative.none")} />}
        <LinkList items={types.map(({ code, name }) => ({ href: `${here}?type=${code}`, title: name[locale] }))} />
        {chosen && (
          <Sheet>
            <Card title={chosen.name[locale]}>
              <Stack gap="m">
                <p lang="ar" dir="rtl">
                  {wordsToFill(chosen, "ar")}
                </p>
                <p lang="fr" dir="ltr">
                  {wordsToFill(chosen, "fr")}
                </p>
                {may(officer.role, "certificate:issue") ? (
                  <AdministrativeForm
                    type={chosen}
                    hidden={
                      <HiddenFields
                        idempotencyKey={randomToken()}
                        locale={locale}
                        values={{ type: chosen.code, version: chosen.version }}
                      />
                    }
                    locale={locale}
                    t={t}
                  />
                ) : (
                  <Note>{t("certificates:officerIssues")}</Note>
                )}
              </Stack>
            </Card>
          </Sheet>
        )}
      </Stack>
    </DeskPage>
  );
}
