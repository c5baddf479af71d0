import { OpenAct } from "#components/desk/acts/open-act.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Where an act is looked for by its place in the register. */
export default async function ActsPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const title = t("acts:open.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("acts", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("acts:open.lead")}</Head>
        <OpenAct office={locale === "ar" ? officer.office.nameAr : officer.office.nameFr} />
        <LinkList
          items={[
            {
              href: `/${locale}/desk/acts/over-a-hundred`,
              icon: "clock",
              title: t("acts:overAHundred.link"),
              hint: t("acts:overAHundred.linkHint"),
            },
          ]}
        />
      </Stack>
    </DeskPage>
  );
}
