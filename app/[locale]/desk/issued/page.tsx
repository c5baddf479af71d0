import { IssueFigures } from "#components/desk/issue/issue-figures.tsx";
import { IssueFilters } from "#components/desk/issue/issue-filters.tsx";
import { IssuedTable } from "#components/desk/issue/issued-table.tsx";
import { PrintForm } from "#components/desk/issue/print-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { copiesOfCollector } from "#lib/documents/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { issueAsked, issueHref, issueViewOf, lineOf, pageAsked } from "../../../_staff/issue-views.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { refusalIn } from "../_desk/refusal.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** What the office issued, by day and kind, and the copies that are handed out together. */
export default async function IssuedPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const asked = { ...issueAsked((name) => queryOf(query, name)), office: "" };
  const officeName = () => (locale === "ar" ? officer.office.nameAr : officer.office.nameFr);
  const today = civilDayAt(now());
  const job = queryOf(query, "with");
  const found = isId(job)
    ? undefined
    : await issueViewOf(officer, asked, { page: pageAsked(queryOf(query, "page")), today, officeName });
  const lines =
    found?.lines ?? (await copiesOfCollector(officer, job, today)).map((copy) => lineOf(copy, today, officeName));
  const here = `/${locale}/desk/issued`;
  const refused = refusalIn(query);
  const title = t("issuing:list.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("issued", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("issuing:list.lead")}</Head>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {found ? (
          <>
            <LinkList items={[{ href: `${here}/taken-back`, icon: "phone", title: t("issuing:list.takenBack") }]} />
            <IssueFilters action={here} csvHref={issueHref("/api/desk/issued.csv", asked)} asked={asked} t={t} />
            <Hint>{t("issuing:list.count", { count: found.total })}</Hint>
          </>
        ) : (
          <>
            <BackLink href={here} t={t} label={title} />
            <h2>{t("issuing:list.same")}</h2>
          </>
        )}
        {found && found.total > 0 && (
          <IssueFigures counts={found.counts} days={found.days} hrefOf={(more) => issueHref(here, asked, more)} t={t} />
        )}
        {lines.length === 0 ? (
          <Empty title={t("issuing:list.none")} />
        ) : (
          <PrintForm
            title={t("issuing:print.title")}
            hidden={<HiddenFields idempotencyKey={randomToken()} locale={locale} />}
            t={t}
          >
            <IssuedTable copies={lines} hrefOf={(serial) => `${here}/${serial}`} canChoose t={t} />
          </PrintForm>
        )}
        {found && (
          <Pagination
            page={found.page}
            pages={found.pages}
            hrefOf={(page) => issueHref(here, asked, { page: String(page) })}
            t={t}
          />
        )}
      </Stack>
    </DeskPage>
  );
}
