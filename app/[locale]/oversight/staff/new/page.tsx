import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import type { PostingPlaces } from "#components/oversight/staff/posting-form.tsx";
import { StaffForm } from "#components/oversight/staff/staff-form.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { DualText } from "#components/ui/dual-text.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { readStaffEntry, type StaffEntry } from "#lib/auth/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { dayIn } from "../../_oversight/day-in.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { readPlaces } from "../../_oversight/read-places.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const NAMES = [
  "given.ar",
  "given.latin",
  "family.ar",
  "family.latin",
  "gender",
  "login",
  "role",
  "office",
  "institution",
  "territory",
  "fromOn.day",
  "fromOn.month",
  "fromOn.year",
];

/** A new member of staff: typed, checked, then created with one deliberate press. */
export default async function NewStaffPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "staff:manage");
  const query = await searchParams;
  const isSent = queryOf(query, "sent") === "yes";
  const read = readStaffEntry(typedIn(query));
  const problems = isSent && !read.ok ? read.error.problems : [];
  const places = await readOversight(officer, (tx) => readPlaces(tx, locale));
  const page = `/${locale}/oversight/staff`;
  const title = t("staff:newTitle");
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, t)}
      current="staff"
      refusal={refusalIn(query)}
    >
      <BackLink href={page} t={t} label={t("staff:title")} />
      <Sheet>
        <ErrorSummary problems={problems} t={t} />
        <Head title={title}>{t("staff:newIntro")}</Head>
        {isSent && read.ok ? (
          <>
            <h2>{t("staff:checkTitle")}</h2>
            <EntrySummary entry={read.value} places={places} locale={locale} t={t} />
            <ConfirmForm
              action="/api/oversight/staff"
              typed={query}
              names={NAMES}
              submitLabel={t("staff:create")}
              change={{ href: changeAddress(`${page}/new`, query, NAMES), label: t("staff:change") }}
              locale={locale}
            />
          </>
        ) : (
          <StaffForm
            action={`${page}/new`}
            typed={(name) => queryOf(query, name)}
            fromOn={dayIn(query, "fromOn")}
            places={places}
            problems={problems}
            t={t}
          />
        )}
      </Sheet>
    </OversightPage>
  );
}

type SummaryProps = { entry: StaffEntry; places: PostingPlaces; locale: Locale; t: T };

function EntrySummary({ entry, places, locale, t }: SummaryProps) {
  const { given, family, gender, login, role, office, institution, territory, fromOn } = entry;
  const labelOf = (place: keyof PostingPlaces, code: string | null): string | undefined =>
    places[place].find(({ value }) => value === code)?.label;
  const name = { ar: `${given.ar} ${family.ar}`, latin: `${given.latin} ${family.latin}` };
  const where = labelOf("office", office) ?? labelOf("institution", institution) ?? labelOf("territory", territory);
  return (
    <SummaryList
      items={[
        { key: "name", term: t("staff:column.name"), value: <DualText {...name} locale={locale} /> },
        { key: "gender", term: t("staff:gender"), value: t(`staff:${gender}`) },
        { key: "login", term: t("staff:loginLabel"), value: <Bdi>{login}</Bdi> },
        { key: "role", term: t("staff:roleLabel"), value: t(`staff:role.${role}`) },
        { key: "place", term: t("staff:posting"), value: where ?? t("staff:country") },
        { key: "from", term: t("staff:fromOn"), value: <DateText on={fromOn} t={t} /> },
      ]}
      t={t}
    />
  );
}
