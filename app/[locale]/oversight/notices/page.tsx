import { Head } from "#components/oversight/frame/sheet.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import { may } from "#lib/auth/core/index.ts";
import { watchedNotices } from "#lib/notices/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Where notices between offices stay: late, unanswered, not taken by another node; and the other nodes themselves (D99:26-27, D99:34). */
export default async function NoticesPage({ params }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "notice:watch");
  const map = await readOversight(officer, (tx) => officeMap(tx, now()));
  const { offices, nodes } = await watchedNotices(officer);
  const officeName = (code: string): string => {
    const office = officeOf(map, code);
    return (locale === "ar" ? office?.nameAr : office?.nameFr) ?? code;
  };
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={t("notices.title")} current="notices">
      <Row between>
        <Head title={t("notices.title")}>{t("notices.intro")}</Head>
        {may(officer.role, "return:address") && (
          <ButtonLink kind="secondary" href={`/${locale}/oversight/notices/recipients`}>
            {t("recipients.link")}
          </ButtonLink>
        )}
      </Row>
      {offices.length === 0 ? (
        <Empty title={t("notices.none")} />
      ) : (
        <Table
          caption={t("notices.offices")}
          rows={offices}
          rowKey={({ office }) => office}
          columns={[
            {
              key: "office",
              label: t("notices.office"),
              heads: true,
              wide: true,
              cell: ({ office }) => officeName(office),
            },
            { key: "late", label: t("notices.late"), numeric: true, cell: ({ late }) => late },
            { key: "unanswered", label: t("notices.unanswered"), numeric: true, cell: ({ unanswered }) => unanswered },
            { key: "stopped", label: t("notices.stopped"), numeric: true, cell: ({ stopped }) => stopped },
            { key: "oldest", label: t("notices.oldest"), cell: ({ oldestOn }) => <DateText on={oldestOn} t={t} /> },
          ]}
        />
      )}
      <Stack as="section" gap="m">
        <Head level={2} title={t("notices.nodes")}>
          {t("notices.nodesExplained")}
        </Head>
        {nodes.length === 0 ? (
          <Empty title={t("notices.noNode")} />
        ) : (
          <Table
            caption={t("notices.nodes")}
            captionHidden
            rows={nodes}
            rowKey={({ code }) => code}
            columns={[
              {
                key: "name",
                label: t("notices.node"),
                heads: true,
                wide: true,
                cell: (node) => (
                  <>
                    {locale === "ar" ? node.nameAr : node.nameFr}{" "}
                    {node.endedAt && <Badge tone="neutral">{t("notices.ended")}</Badge>}
                  </>
                ),
              },
              { key: "address", label: t("notices.address"), cell: ({ address }) => <bdi dir="ltr">{address}</bdi> },
              { key: "keeps", label: t("notices.keeps"), numeric: true, cell: (node) => node.offices },
              { key: "waiting", label: t("notices.waiting"), numeric: true, cell: ({ waiting }) => waiting },
              { key: "stopped", label: t("notices.stopped"), numeric: true, cell: ({ stopped }) => stopped },
              {
                key: "crossed",
                label: t("notices.crossed"),
                cell: ({ crossedAt }) =>
                  crossedAt ? <DateText on={moroccanDay(crossedAt)} t={t} /> : t("notices.never"),
              },
            ]}
          />
        )}
      </Stack>
    </OversightPage>
  );
}
