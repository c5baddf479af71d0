import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
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
    {
      href: `/${locale}/oversight/offices`,
      icon: "office",
      title: t("offices.title"),
      hint: t("home.officesHint"),
    } as const,
    ...(may(officer.role, "name:rule")
      ? [
          {
            href: `/${locale}/oversight/names`,
            icon: "scales",
            title: t("names.title"),
            hint: t("home.namesHint"),
          } as const,
        ]
      : []),
    ...(may(officer.role, "ruling:permit")
      ? [
          {
            href: `/${locale}/oversight/late`,
            icon: "clock",
            title: t("rulings:list.title"),
            hint: t("rulings:list.hint"),
          } as const,
          {
            href: `/${locale}/oversight/rulings`,
            icon: "pen",
            title: t("corrections:title"),
            hint: t("corrections:hint"),
          } as const,
        ]
      : []),
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
    ...(may(officer.role, "staff:manage")
      ? [
          {
            href: `/${locale}/oversight/staff`,
            icon: "people",
            title: t("staff:title"),
            hint: t("home.staffHint"),
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
      <Stack as="section" gap="m" labelledBy="tools">
        <h2 id="tools">{t("home.tools")}</h2>
        <LinkList items={tools} />
      </Stack>
      <SummaryList title={t("home.identity")} items={identity} t={t} />
    </OversightPage>
  );
}
