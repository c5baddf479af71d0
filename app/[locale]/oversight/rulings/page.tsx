import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { RulingsTable } from "#components/rulings/rulings-table.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { listRulingsOnActs } from "#lib/rulings/index.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** Requests about acts that the central authority decides: the nearest last day first (L36:23, L36:47-48, L36:51). */
export default async function RulingsPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "ruling:permit");
  const query = await searchParams;
  const { awaited, settled } = await listRulingsOnActs("oversight", officer);
  const waiting = awaited.filter(({ state }) => state === "waiting");
  const decided = [...awaited.filter(({ state }) => state !== "waiting"), ...settled];
  const title = t("corrections:title");
  const list = (which: "awaited" | "settled", rulings: typeof waiting) => (
    <Stack as="section" gap="m">
      <Head level={2} title={t(`rulings:list.${which === "awaited" ? "waiting" : "decided"}`)} />
      {rulings.length === 0 ? (
        <Empty title={t(`rulings:list.none.${which === "awaited" ? "waiting" : "decided"}`)} />
      ) : (
        <RulingsTable
          rulings={rulings}
          caption={t(`corrections:${which}`)}
          base={`/${locale}/oversight/rulings`}
          today={civilDayAt(now())}
          locale={locale}
          t={t}
        />
      )}
    </Stack>
  );
  return (
    <OversightPage locale={locale} t={t} officer={officer} title={title} current="rulings" refusal={refusalIn(query)}>
      {queryOf(query, "done") === "decided" && (
        <Note tone="ok" live>
          {t("corrections:done.decided")}
        </Note>
      )}
      <Head title={title}>{t("corrections:hint")}</Head>
      {list("awaited", waiting)}
      {list("settled", decided)}
    </OversightPage>
  );
}
