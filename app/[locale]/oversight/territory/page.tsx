import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { FileInput } from "#components/oversight/territory/file-input.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { now } from "#lib/platform/clock.ts";
import { TERRITORY_LEVELS } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { newKey } from "../_oversight/new-key.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function TerritoryPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "territory:import");
  const { tree } = await readOversight(officer, (tx) => officeMap(tx, now()));
  const known = TERRITORY_LEVELS.map((level) => ({
    key: level,
    term: t(`territory:level.${level}`),
    value: String([...tree.values()].filter((territory) => territory.level === level).length),
  }));
  const title = t("territory.title");
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={title}
      current="territory"
      refusal={refusalIn(await searchParams)}
    >
      <Sheet>
        <Head title={title}>{t("territory.intro")}</Head>
        <Card>
          <form method="post" action="/api/oversight/territory" encType="multipart/form-data" noValidate>
            <HiddenFields idempotencyKey={newKey()} locale={locale} />
            <Stack gap="m">
              <p>{t("territory.columns")}</p>
              <p>
                <Bdi>code, parent, level, kind, name_fr, name_ar</Bdi>
              </p>
              <FileInput t={t} />
              <Actions>
                <Button icon="upload">{t("territory.send")}</Button>
              </Actions>
            </Stack>
          </form>
        </Card>
        <SummaryList title={t("territory.known")} items={known} t={t} />
      </Sheet>
    </OversightPage>
  );
}
