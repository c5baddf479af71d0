import { ReadingAlerts } from "#components/oversight/concerns/reading-alerts.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { Table } from "#components/ui/table.tsx";
import { readingAlertsToInspect } from "#lib/acts/index.ts";
import { concernsToInspect } from "#lib/declarations/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Silent alerts of the inspector's territory: which file, why, and whether the prosecutor was told (CP:470, L36:52). */
export default async function ConcernsPage({ params }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "concern:inspect");
  const map = await readOversight(officer, (tx) => officeMap(tx, now()));
  const rows = await concernsToInspect(officer);
  const alerts = await readingAlertsToInspect(officer);
  const officeName = (code: string): string => {
    const office = officeOf(map, code);
    return (locale === "ar" ? office?.nameAr : office?.nameFr) ?? code;
  };
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={t("concerns.title")} current="concerns">
      <Head title={t("concerns.title")}>{t("concerns.intro")}</Head>
      {rows.length === 0 ? (
        <Empty title={t("concerns.none")} />
      ) : (
        <Table
          caption={t("concerns.title")}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "reference",
              label: t("concerns.reference"),
              heads: true,
              cell: (row) => <Reference value={row.reference} />,
            },
            { key: "kind", label: t("concerns.kind"), cell: ({ kind }) => t(`concerns.of.${kind}`) },
            {
              key: "reasons",
              label: t("concerns.reasons"),
              wide: true,
              cell: ({ reasons }) => reasons.map((reason) => t(`concerns.reason.${reason}`)).join(" · "),
            },
            { key: "office", label: t("concerns.office"), cell: ({ officeCode }) => officeName(officeCode) },
            {
              key: "raised",
              label: t("concerns.raised"),
              cell: ({ raisedAt }) => <DateText on={moroccanDay(raisedAt)} t={t} />,
            },
            {
              key: "referred",
              label: t("concerns.prosecutor"),
              cell: ({ isReferred }) => (
                <Badge tone={isReferred ? "ok" : "neutral"}>
                  {t(isReferred ? "concerns.told" : "concerns.notTold")}
                </Badge>
              ),
            },
          ]}
        />
      )}
      <ReadingAlerts alerts={alerts} officeName={officeName} locale={locale} t={t} />
    </OversightPage>
  );
}
