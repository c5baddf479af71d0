import { Head } from "#components/oversight/frame/sheet.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isolate } from "#lib/kernel/text.ts";
import { now } from "#lib/platform/clock.ts";
import { findOffices, REGIMES } from "#lib/territory/core/index.ts";
import { findDecisions, readOfficeMap } from "#lib/territory/index.ts";
import { changeWords, officeName, standingOf } from "../_oversight/office-views.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const ON_A_PAGE = 25;

export default async function OfficesPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale);
  const query = await searchParams;
  const today = civilDayAt(now());
  const { map, decisions } = await readOversight(officer, async (tx) => ({
    map: await readOfficeMap(tx),
    decisions: await findDecisions(tx),
  }));
  const [search, regime] = [queryOf(query, "q"), queryOf(query, "regime")];
  const found = findOffices(map.offices, search)
    .map((office) => ({ office, ...standingOf(map, office, today) }))
    .filter((row) => regime === "" || row.now?.regime === regime || (regime === "next" && row.next !== undefined));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(queryOf(query, "page"), 10) || 1));
  const here = `/${locale}/oversight/offices`;
  const waiting = decisions.filter(({ settled }) => settled === null);
  const title = t("offices.title");
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={title} current="offices" refusal={refusalIn(query)}>
      <Row between>
        <Head title={title}>{t("offices.intro")}</Head>
        {may(officer.role, "office:decide") && (
          <ButtonLink icon="plus" href={`${here}/decide`}>
            {t("offices.decide")}
          </ButtonLink>
        )}
      </Row>
      {waiting.length > 0 && (
        <Stack as="section" gap="m">
          <h2>{t("offices.waiting")}</h2>
          <LinkList
            items={waiting.map((decision) => ({
              href: `${here}/decisions/${decision.id}`,
              icon: "scales",
              title: `${changeWords(decision.change, t)} — ${t("offices.count", { count: decision.offices.length })}`,
              hint: t("offices.waitingSince", {
                number: isolate(decision.number),
                date: dateWords(decision.fromOn, t),
              }),
            }))}
          />
        </Stack>
      )}
      <form action={here}>
        <Row>
          <TextInput name="q" label={t("offices.search")} value={search} problems={[]} t={t} />
          <Select
            name="regime"
            label={t("offices.filter")}
            placeholder={t("offices.all")}
            options={[
              ...REGIMES.map((value) => ({ value, label: t(`offices.law.${value}`) })),
              { value: "next", label: t("offices.switching") },
            ]}
            value={regime}
            problems={[]}
            t={t}
          />
          <Button kind="secondary" icon="search">
            {t("offices.find")}
          </Button>
        </Row>
      </form>
      {found.length === 0 ? (
        <Empty title={t("offices.none")} />
      ) : (
        <Table
          caption={t("offices.list", { count: found.length })}
          rows={found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)}
          rowKey={({ office }) => office.code}
          columns={[
            {
              key: "name",
              label: t("offices.name"),
              heads: true,
              wide: true,
              cell: ({ office }) => <a href={`${here}/${office.code}`}>{officeName(office, locale)}</a>,
            },
            { key: "code", label: t("offices.code"), cell: ({ office }) => <bdi>{office.code}</bdi> },
            {
              key: "law",
              label: t("offices.lawNow"),
              cell: (row) =>
                row.now ? (
                  <Badge tone={row.now.regime === "R36" ? "ok" : "neutral"}>{t(`offices.law.${row.now.regime}`)}</Badge>
                ) : (
                  t("offices.noLaw")
                ),
            },
            {
              key: "since",
              label: t("offices.since"),
              cell: (row) => (row.now ? <DateText on={row.now.from} t={t} /> : null),
            },
            {
              key: "next",
              label: t("offices.next"),
              wide: true,
              cell: (row) =>
                row.next ? (
                  <>
                    {t(`offices.law.${row.next.regime}`)} <DateText on={row.next.from} t={t} />
                  </>
                ) : null,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => `${here}?${new URLSearchParams({ q: search, regime, page: String(to) }).toString()}`}
        t={t}
      />
    </OversightPage>
  );
}
