import { AskedForm } from "#components/desk/certificates/asked-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { MOST_YEARS } from "#lib/certificates/core/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { CertificateNotes } from "../../_desk/certificate-notes.tsx";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Opens a search for a certificate of non-registration: whom, in which registers, and what for. */
export default async function NonRegistrationPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const title = t("certificates:search.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("certificates", locale, t)]}>
      <BackLink href={`/${locale}/desk/certificates`} label={t("certificates:title")} t={t} />
      <Stack gap="l">
        <Head title={title}>{t("certificates:search.lead")}</Head>
        <CertificateNotes query={await searchParams} t={t} />
        <Note>{t("certificates:search.fee", { most: MOST_YEARS })}</Note>
        <Sheet>
          <AskedForm hidden={<HiddenFields idempotencyKey={randomToken()} locale={locale} />} t={t} />
        </Sheet>
      </Stack>
    </DeskPage>
  );
}
