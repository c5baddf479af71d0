import { redirect } from "next/navigation";
import { keptDay, keptForm } from "#components/forms/kept-form.ts";
import { OfficeStaffForm } from "#components/oversight/staff/office-staff-form.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { isHeadOfOffice } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { readDesk } from "../../_desk/read-desk.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The head of the office appoints a clerk or an officer there (D22:3, D22:12). */
export default async function AppointPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const isHead = await readDesk(officer, (tx) => isHeadOfOffice(tx, civilDayAt(now())));
  if (!isHead) redirect(`/${locale}/desk/staff`);
  const query = await searchParams;
  const refused = refusalIn(query);
  const kept = keptForm(query, "created");
  const title = t("staff:newTitle");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("staff", locale, t)]}>
      <BackLink href={`/${locale}/desk/staff`} t={t} label={t("staff:own.title")} />
      <Sheet>
        <Head title={title}>{t("staff:newIntro")}</Head>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        <OfficeStaffForm
          action="/api/desk/staff"
          office={officer.office.code}
          kept={kept}
          fromOn={keptDay(kept, "fromOn")}
          idempotencyKey={randomToken(18)}
          locale={locale}
          t={t}
        />
      </Sheet>
    </DeskPage>
  );
}
