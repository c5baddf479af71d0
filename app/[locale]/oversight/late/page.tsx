import { type RequestRow, RequestsTable } from "#components/oversight/late/requests-table.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { type LateLine, listLateLines } from "#lib/declarations/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function LateRequestsPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "ruling:permit");
  const query = await searchParams;
  const lists = await listLateLines(officer, now());
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("rulings:list.title")}
      current="late"
      refusal={refusalIn(query)}
    >
      {queryOf(query, "done") === "decided" && (
        <Note tone="ok" live>
          {t("rulings:decide.done")}
        </Note>
      )}
      <Head title={t("rulings:list.title")}>{t("rulings:list.intro")}</Head>
      {(["waiting", "decided"] as const).map((which) => (
        <Stack key={which} as="section" gap="m">
          <Head level={2} title={t(`rulings:list.${which}`)} />
          {lists[which].length > 0 ? (
            <RequestsTable rows={lists[which].map(rowOf)} which={which} locale={locale} t={t} />
          ) : (
            <Empty title={t(`rulings:list.none.${which}`)} />
          )}
        </Stack>
      ))}
    </OversightPage>
  );
}

function rowOf({ office, askedAt, ...line }: LateLine): RequestRow {
  return { ...line, askedOn: moroccanDay(askedAt), office: office && { ar: office.nameAr, fr: office.nameFr } };
}
