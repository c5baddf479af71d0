import { DateFields } from "#components/forms/date-fields.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Table } from "#components/ui/table.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { dirhamsOf, TARIFF_ITEMS } from "#lib/requests/core/index.ts";
import { listPrices, type TariffLine } from "#lib/requests/index.ts";
import { newKey } from "../_oversight/new-key.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** What documents cost, from which day, by which text; and a new price. */
export default async function FeesPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "tariff:decide");
  const query = await searchParams;
  const today = civilDayAt(now());
  const prices = await listPrices(officer);
  const isNow = ({ id, item }: TariffLine): boolean =>
    prices.find((one) => one.item === item && one.fromOn <= today)?.id === id;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("requests:fees.title")}
      current="fees"
      refusal={refusalIn(query)}
    >
      {queryOf(query, "done") === "decided" && (
        <Note tone="ok" live>
          {t("requests:fees.done")}
        </Note>
      )}
      <Head title={t("requests:fees.title")}>{t("requests:fees.intro")}</Head>
      <Table
        caption={t("requests:fees.title")}
        captionHidden
        rows={prices}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "item",
            label: t("requests:fees.what"),
            heads: true,
            wide: true,
            cell: (price) => (
              <>
                {t(`requests:fees.item.${price.item}`)}{" "}
                {isNow(price) && <Badge tone="ok">{t("requests:fees.now")}</Badge>}
              </>
            ),
          },
          {
            key: "price",
            label: t("requests:fees.price"),
            numeric: true,
            cell: ({ centimes }) => <Bdi>{dirhamsOf(centimes)}</Bdi>,
          },
          { key: "from", label: t("requests:fees.from"), cell: ({ fromOn }) => <DateText on={fromOn} t={t} /> },
          { key: "number", label: t("requests:fees.number"), cell: ({ number }) => <Bdi>{number}</Bdi> },
        ]}
      />
      <Sheet>
        <Head level={2} title={t("requests:fees.add")} />
        <form method="post" action="/api/oversight/fees">
          <HiddenFields idempotencyKey={newKey()} locale={locale} />
          <Stack gap="l">
            <Select
              name="item"
              label={t("requests:fees.what")}
              options={TARIFF_ITEMS.map((item) => ({ value: item, label: t(`requests:fees.item.${item}`) }))}
              placeholder=""
              t={t}
            />
            <TextInput
              name="dirhams"
              label={t("requests:fees.price")}
              kind="number"
              inputMode="decimal"
              width="short"
              autoComplete="off"
              t={t}
            />
            <DateFields name="fromOn" label={t("requests:fees.from")} t={t} />
            <TextInput name="number" label={t("requests:fees.number")} width="medium" autoComplete="off" t={t} />
            <Actions>
              <Button>{t("requests:fees.go")}</Button>
            </Actions>
          </Stack>
        </form>
      </Sheet>
    </OversightPage>
  );
}
