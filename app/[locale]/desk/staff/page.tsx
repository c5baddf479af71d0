import { StaffTable } from "#components/oversight/staff/staff-table.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { isHeadOfOffice, listStaff, listStrandedDrafts } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { readDesk } from "../_desk/read-desk.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Who works at the office, and the acts that wait for somebody who may no longer sign them. */
export default async function OfficeStaffPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const today = civilDayAt(now());
  const { staff, isHead, stranded } = await readDesk(officer, async (tx) => ({
    staff: await listStaff(tx, { office: officer.office.code }),
    isHead: await isHeadOfOffice(tx, today),
    stranded: await listStrandedDrafts(tx, today),
  }));
  const rows = staff.map(({ signedInAt, ...row }) => ({ ...row, seenOn: signedInAt && moroccanDay(signedInAt) }));
  const title = t("staff:own.title");
  const here = `/${locale}/desk/staff`;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("staff", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("staff:own.lead")}</Head>
        <Note>{t(isHead ? "staff:own.head" : "staff:own.notHead")}</Note>
        {isHead && (
          <Actions>
            <ButtonLink icon="plus" href={`${here}/new`}>
              {t("staff:new")}
            </ButtonLink>
          </Actions>
        )}
        {rows.length > 0 ? (
          <StaffTable rows={rows} side="desk" locale={locale} t={t} />
        ) : (
          <Empty title={t("staff:own.none")} />
        )}
        {stranded.length > 0 && (
          <Stack as="section" gap="m" labelledBy="stranded">
            <h2 id="stranded">{t("staff:own.strandedTitle")}</h2>
            <Note tone="warn">{t("staff:own.stranded", { count: stranded.length })}</Note>
            <LinkList
              items={stranded.map(({ declaration, reference, officer: named }) => ({
                href: `/${locale}/desk/files/${declaration}/completion`,
                title: reference === null ? t("staff:own.strandedTitle") : formatReference(reference),
                hint: t("staff:own.strandedOf", { name: locale === "ar" ? named.ar : named.latin }),
              }))}
            />
          </Stack>
        )}
      </Stack>
    </DeskPage>
  );
}
