import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { may } from "#lib/auth/core/index.ts";
import { findPosting } from "#lib/auth/index.ts";
import { OversightPage } from "./_oversight/oversight-page.tsx";
import { requireSupervisor } from "./_oversight/require-supervisor.ts";
import { oversightTexts, type Query, refusalIn } from "./_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function OversightHomePage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale);
  const { territory } = await findPosting(officer, "oversight");
  const name = locale === "ar" ? officer.name.ar : officer.name.latin;
  const place = territory ? (locale === "ar" ? territory.nameAr : territory.nameFr) : t("place.country");
  const tools = [
    ...(may(officer.role, "calendar:announce")
      ? [
          {
            href: `/${locale}/oversight/calendar`,
            icon: "calendar",
            title: t("calendar.title"),
            hint: t("home.calendarHint"),
          } as const,
        ]
      : []),
    ...(may(officer.role, "territory:import")
      ? [
          {
            href: `/${locale}/oversight/territory`,
            icon: "globe",
            title: t("territory.title"),
            hint: t("home.territoryHint"),
          } as const,
        ]
      : []),
  ];
  const identity = [
    { key: "name", term: t("home.name"), value: name },
    { key: "role", term: t("home.role"), value: t(`role.${officer.role}.${officer.gender}`) },
    { key: "place", term: t("home.place"), value: place },
  ];
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("title")}
      current="home"
      place={place}
      refusal={refusalIn(await searchParams)}
    >
      <Head title={t("home.title", { name })} />
      {tools.length > 0 ? (
        <Stack as="section" gap="m" labelledBy="tools">
          <h2 id="tools">{t("home.tools")}</h2>
          <LinkList items={tools} />
        </Stack>
      ) : (
        <Empty title={t("home.emptyTitle")}>{t("home.empty")}</Empty>
      )}
      <SummaryList title={t("home.identity")} items={identity} t={t} />
    </OversightPage>
  );
}
