import { notFound } from "next/navigation";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Table } from "#components/ui/table.tsx";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { listRegisters } from "#lib/registers/index.ts";
import { authorityOf } from "#lib/territory/core/index.ts";
import { findDecisions, officeOf, readOfficeMap } from "#lib/territory/index.ts";
import { changeWords, officeName, standingOf } from "../../_oversight/office-views.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, refusalIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; code: string }>; searchParams: Promise<Query> };

export default async function OfficePage({ params, searchParams }: Props) {
  const { locale: asked, code } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale);
  const today = civilDayAt(now());
  const { map, decisions, registers } = await readOversight(officer, async (tx) => ({
    map: await readOfficeMap(tx),
    decisions: await findDecisions(tx, code),
    registers: await listRegisters(tx, code),
  }));
  const office = officeOf(map, code);
  if (!office) notFound();
  const list = `/${locale}/oversight/offices`;
  const { now: standing, next } = standingOf(map, office, today);
  const regimes = map.regimes
    .filter(({ officeCode }) => officeCode === code)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const services = map.services.filter(({ officeCode }) => officeCode === code);
  const title = officeName(office, locale);
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={title}
      current="offices"
      refusal={refusalIn(await searchParams)}
    >
      <BackLink href={list} t={t} label={t("offices.title")} />
      <Row between>
        <Head title={title}>
          <bdi>{office.code}</bdi> · {t(`territory:officeKind.${office.kind}`)}
        </Head>
        {may(officer.role, "office:decide") && (
          <ButtonLink icon="plus" href={`${list}/decide?${new URLSearchParams({ "offices[]": code }).toString()}`}>
            {t("offices.decide")}
          </ButtonLink>
        )}
      </Row>
      <SummaryList
        items={[
          {
            key: "law",
            term: t("offices.lawNow"),
            value: standing ? t(`territory:regime.${standing.regime}`) : t("offices.noLaw"),
          },
          {
            key: "next",
            term: t("offices.next"),
            value: next ? (
              <>
                {t(`territory:regime.${next.regime}`)} · <DateText on={next.from} t={t} />
              </>
            ) : (
              t("offices.noNext")
            ),
          },
          { key: "authority", term: t("offices.authority"), value: t(`offices.authorityOf.${authorityOf(office)}`) },
          {
            key: "address",
            term: t("offices.address"),
            value: locale === "ar" ? office.addressAr : office.addressFr,
          },
        ]}
        t={t}
      />
      <Table
        caption={t("offices.history")}
        rows={regimes}
        rowKey={({ from }) => from}
        columns={[
          {
            key: "law",
            label: t("offices.lawOf"),
            heads: true,
            wide: true,
            cell: ({ regime }) => t(`territory:regime.${regime}`),
          },
          { key: "from", label: t("offices.fromOn"), cell: ({ from }) => <DateText on={from} t={t} /> },
          { key: "decision", label: t("offices.number"), cell: ({ decision }) => <bdi>{decision}</bdi> },
        ]}
      />
      {services.length > 0 ? (
        <Table
          caption={t("offices.services")}
          rows={services}
          rowKey={({ service, from }) => `${service} ${from}`}
          columns={[
            {
              key: "service",
              label: t("offices.service"),
              heads: true,
              wide: true,
              cell: ({ service }) => t(`territory:service.${service}`),
            },
            { key: "from", label: t("offices.opened"), cell: ({ from }) => <DateText on={from} t={t} /> },
            {
              key: "to",
              label: t("offices.ended"),
              cell: ({ to }) => (to === undefined ? t("offices.stillOpen") : <DateText on={to} t={t} />),
            },
          ]}
        />
      ) : (
        <Empty title={t("offices.noService")} />
      )}
      {registers.length > 0 && (
        <Table
          caption={t("offices.registers")}
          rows={registers}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              label: t("offices.register"),
              heads: true,
              wide: true,
              cell: ({ kind, year, regime }) =>
                t(`offices.registerOf.${kind}`, { year, law: t(`offices.law.${regime}`) }),
            },
            {
              key: "last",
              label: t("offices.lastNumber"),
              numeric: true,
              cell: ({ lastNo, regime }) => (regime === "R36" ? lastNo : t("offices.onPaper")),
            },
            {
              key: "closed",
              label: t("offices.closing"),
              cell: ({ closing }) =>
                closing ? (
                  <>
                    <DateText on={closing.on} t={t} /> ·{" "}
                    {t(`offices.closedBecause.${closing.reason}`, { decision: closing.decision ?? "" })}
                  </>
                ) : (
                  t("offices.registerOpen")
                ),
            },
          ]}
        />
      )}
      {decisions.length > 0 && (
        <Stack as="section" gap="m">
          <Table
            caption={t("offices.decisions")}
            rows={decisions}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "number",
                label: t("offices.number"),
                heads: true,
                cell: ({ id, number }) => (
                  <a href={`${list}/decisions/${id}`}>
                    <bdi>{number}</bdi>
                  </a>
                ),
              },
              { key: "what", label: t("offices.what"), wide: true, cell: ({ change }) => changeWords(change, t) },
              { key: "from", label: t("offices.fromOn"), cell: ({ fromOn }) => <DateText on={fromOn} t={t} /> },
              {
                key: "state",
                label: t("offices.state"),
                cell: ({ settled }) => t(`offices.stateOf.${settled?.as ?? "proposed"}`),
              },
            ]}
          />
        </Stack>
      )}
    </OversightPage>
  );
}
