import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { PersonName } from "#components/ui/person-name.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { Table } from "#components/ui/table.tsx";
import { type DirectorsDeath, institutionDeaths, type UndeclaredDeath } from "#lib/declarations/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };
type Words = { locale: Locale; t: T };

/** Deaths of institutions that no relative completed, with the days left to the officer (L36:39); and directors who declared late (L37:26). */
export default async function InstitutionsPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const { undeclared, late, fromDay } = await institutionDeaths(officer, now());
  const words = { locale, t };
  return (
    <DeskPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("exOfficio.title")}
      groups={[deskPlaces("institutions", locale, t)]}
    >
      <Stack gap="l">
        <Head title={t("exOfficio.title")}>{t("exOfficio.explained", { day: fromDay })}</Head>
        {undeclared.length === 0 ? (
          <Empty title={t("exOfficio.empty")} />
        ) : (
          <UndeclaredTable rows={undeclared} {...words} />
        )}
        <h2>{t("exOfficio.directors")}</h2>
        <p>{t("exOfficio.directorsExplained")}</p>
        {late.length === 0 ? (
          <Empty title={t("exOfficio.directorsEmpty")} />
        ) : (
          <DirectorsTable rows={late} {...words} />
        )}
      </Stack>
    </DeskPage>
  );
}

function fileLink(id: string, reference: string, locale: Locale) {
  return (
    <a href={`/${locale}/desk/files/${id}`}>
      <Reference value={reference} />
    </a>
  );
}

function UndeclaredTable({ rows, locale, t }: Words & { rows: readonly UndeclaredDeath[] }) {
  return (
    <Table
      caption={t("exOfficio.title")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "reference",
          label: t("column.reference"),
          heads: true,
          cell: (row) => fileLink(row.id, row.reference, locale),
        },
        {
          key: "name",
          label: t("exOfficio.name"),
          wide: true,
          cell: ({ name }) => <PersonName name={name} kind="death" locale={locale} t={t} />,
        },
        { key: "eventOn", label: t("exOfficio.diedOn"), cell: ({ eventOn }) => <DateText on={eventOn} t={t} /> },
        {
          key: "institution",
          label: t("exOfficio.institution"),
          wideOnly: true,
          cell: ({ institution }) => institution[locale],
        },
        {
          key: "lastDay",
          label: t("exOfficio.lastDay"),
          wideOnly: true,
          cell: ({ lastDay }) => <DateText on={lastDay} t={t} />,
        },
        { key: "left", label: t("exOfficio.left"), cell: (row) => <Left row={row} t={t} /> },
      ]}
    />
  );
}

function Left({ row: { daysLeft, isLate }, t }: { row: UndeclaredDeath; t: T }) {
  if (daysLeft === null) return <Badge tone="info">{t("exOfficio.awaitsProsecutor")}</Badge>;
  if (isLate) return <Badge tone="bad">{t("exOfficio.past")}</Badge>;
  return <Badge tone={daysLeft <= 10 ? "warn" : "neutral"}>{t("exOfficio.days", { count: daysLeft })}</Badge>;
}

function DirectorsTable({ rows, locale, t }: Words & { rows: readonly DirectorsDeath[] }) {
  return (
    <Table
      caption={t("exOfficio.directors")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "reference",
          label: t("column.reference"),
          heads: true,
          cell: (row) => fileLink(row.id, row.reference, locale),
        },
        {
          key: "institution",
          label: t("exOfficio.institution"),
          wide: true,
          cell: ({ institution }) => institution[locale],
        },
        { key: "eventOn", label: t("exOfficio.diedOn"), cell: ({ eventOn }) => <DateText on={eventOn} t={t} /> },
        {
          key: "declaredOn",
          label: t("exOfficio.declaredOn"),
          cell: ({ declaredOn }) => <DateText on={declaredOn} t={t} />,
        },
        {
          key: "late",
          label: t("exOfficio.late"),
          cell: ({ daysLate }) => <Badge tone="warn">{t("exOfficio.daysLate", { count: daysLate })}</Badge>,
        },
      ]}
    />
  );
}
