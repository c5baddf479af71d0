import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { IconList } from "#components/ui/icon-list.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { findPosting } from "#lib/auth/index.ts";
import { OversightPage } from "../oversight/_oversight/oversight-page.tsx";
import { requireStaff } from "../oversight/_oversight/require-supervisor.ts";
import { oversightTexts } from "../oversight/_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }> };

export default async function InstitutionPage({ params }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const { institution } = await findPosting(officer, "institution");
  const place = institution ? (locale === "ar" ? institution.nameAr : institution.nameFr) : t("institution.title");
  const identity = [
    { key: "name", term: t("home.name"), value: locale === "ar" ? officer.name.ar : officer.name.latin },
    { key: "role", term: t("home.role"), value: t(`role.${officer.role}.${officer.gender}`) },
    { key: "place", term: t("home.institution"), value: place },
  ];
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("institution.title")}
      current="institution"
      place={place}
    >
      <Head title={t("institution.title")} />
      <Empty title={t("institution.emptyTitle")}>{t("institution.until")}</Empty>
      <Sheet>
        <p>{t("institution.explained")}</p>
        <IconList
          items={[
            { key: "births", icon: "person", content: t("institution.births") },
            { key: "notices", icon: "send", content: t("institution.notices") },
            { key: "outcome", icon: "check", content: t("institution.outcome") },
          ]}
        />
        <SummaryList title={t("home.identity")} items={identity} t={t} />
      </Sheet>
    </OversightPage>
  );
}
