import { IssueFigures } from "#components/desk/issue/issue-figures.tsx";
import { IssueFilters } from "#components/desk/issue/issue-filters.tsx";
import { IssuedTable } from "#components/desk/issue/issued-table.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { issueAsked, issueHref, issueViewOf, pageAsked } from "../../../_staff/issue-views.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** What the offices of the territory issued: figures that open their lists, and nothing of a person. */
export default async function IssuedPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "document:watch");
  const query = await searchParams;
  const asked = issueAsked((name) => queryOf(query, name));
  const at = now();
  const map = await readOversight(officer, (tx) => officeMap(tx, at));
  const officeName = (code: string): string => {
    const office = officeOf(map, code);
    return (locale === "ar" ? office?.nameAr : office?.nameFr) ?? code;
  };
  const page = pageAsked(queryOf(query, "page"));
  const found = await issueViewOf(officer, asked, { page, today: civilDayAt(at), officeName });
  const codes = [...new Set([...found.counts.map(({ officeCode }) => officeCode), asked.office])].filter(Boolean);
  const offices = codes.map((value) => ({ value, label: officeName(value) }));
  const here = `/${locale}/oversight/issued`;
  const title = t("issuing:list.title");
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={title} current="issued">
      <Head title={title}>{t("issuing:list.leadOversight")}</Head>
      <Stack gap="l">
        <IssueFilters
          action={here}
          csvHref={issueHref("/api/oversight/issued.csv", asked)}
          asked={asked}
          offices={offices}
          t={t}
        />
        {found.total === 0 ? (
          <Empty title={t("issuing:list.none")} />
        ) : (
          <>
            <Hint>{t("issuing:list.count", { count: found.total })}</Hint>
            <IssueFigures
              counts={found.counts}
              days={found.days}
              hrefOf={(more) => issueHref(here, asked, more)}
              officeName={officeName}
              t={t}
            />
            <IssuedTable copies={found.lines} hrefOf={(serial) => `${here}/${serial}`} hasOffice t={t} />
            <Pagination
              page={found.page}
              pages={found.pages}
              hrefOf={(to) => issueHref(here, asked, { page: String(to) })}
              t={t}
            />
          </>
        )}
      </Stack>
    </OversightPage>
  );
}
