import { Head } from "#components/oversight/frame/sheet.tsx";
import { ReferralsTable } from "#components/oversight/names/referrals-table.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { listNameReferrals } from "#lib/rulings/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { referralRows } from "../_oversight/referral-rows.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const MOST_WAITING = 200;
const MOST_DECIDED = 20;

export default async function NamesPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "name:rule");
  const at = now();
  const { waiting, decided } = await readOversight(officer, async (tx) => {
    const seen = { map: await officeMap(tx, at), today: civilDayAt(at), locale };
    return {
      waiting: referralRows(await listNameReferrals(tx, "waiting", MOST_WAITING), seen),
      decided: referralRows(await listNameReferrals(tx, "decided", MOST_DECIDED), seen),
    };
  });
  const lists = [
    { key: "waiting", title: t("names.waiting"), none: t("names.noneWaiting"), rows: waiting },
    { key: "decided", title: t("names.decided"), none: t("names.noneDecided"), rows: decided },
  ];
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("names.title")}
      current="names"
      refusal={refusalIn(await searchParams)}
    >
      <Head title={t("names.title")}>{t("names.intro")}</Head>
      {lists.map(({ key, title, none, rows }) => (
        <Stack key={key} as="section" gap="m" labelledBy={key}>
          <h2 id={key}>
            {title} · {rows.length}
          </h2>
          {rows.length > 0 ? (
            <ReferralsTable caption={title} rows={rows} locale={locale} t={t} />
          ) : (
            <Empty title={none} />
          )}
        </Stack>
      ))}
    </OversightPage>
  );
}
