import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { ImageForm } from "#components/desk/image-form.tsx";
import { PlaceFields } from "#components/desk/legacy/place-fields.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Row } from "#components/layout/row.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { LEGACY_KINDS, LEGACY_STATUSES, type LegacyStatus } from "#lib/legacy/core/index.ts";
import { type LegacyList, listLegacy } from "#lib/legacy/index.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { LegacyNotes } from "../_desk/legacy-notes.tsx";
import { placeInWords } from "../_desk/legacy-words.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const IN_HAND: readonly LegacyStatus[] = ["scanned", "indexed", "keyed", "differing", "compared"];

/** The paper acts of the office by their stage and by who may take them; images, lost acts and batches come in here. */
export default async function LegacyListPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const chosen = LEGACY_STATUSES.find((status) => status === queryOf(query, "status"));
  const [year, no] = [wholeNumber(queryOf(query, "ofYear")), wholeNumber(queryOf(query, "ofNo"))];
  const isSought = year !== undefined || no !== undefined;
  const statuses = chosen ? [chosen] : isSought ? LEGACY_STATUSES : IN_HAND;
  const { counts, acts, batches } = await listLegacy(officer, { statuses, year, no });
  const title = t("legacy:title");
  const here = `/${locale}/desk/legacy`;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("legacy", locale, t)]}>
      <Stack gap="l">
        <Head title={title}>{t("legacy:lead")}</Head>
        <LegacyNotes query={query} t={t} />
        <Actions>
          {LEGACY_STATUSES.map((status) => (
            <ButtonLink
              key={status}
              href={`${here}?status=${status}`}
              kind={status === chosen ? "primary" : "quiet"}
              small
            >
              {`${t(`legacy:status.${status}`)} (${counts.get(status) ?? 0})`}
            </ButtonLink>
          ))}
        </Actions>
        <form action={here} aria-label={t("legacy:find.title")}>
          <Row>
            <TextInput
              name="ofYear"
              label={t("legacy:where.year")}
              kind="number"
              width="short"
              value={shown(year)}
              optional
              t={t}
            />
            <TextInput
              name="ofNo"
              label={t("legacy:where.no")}
              kind="number"
              width="short"
              value={shown(no)}
              optional
              t={t}
            />
            <Button kind="secondary" icon="search">
              {t("legacy:find.send")}
            </Button>
          </Row>
        </form>
        <Acts acts={acts} here={here} t={t} />
        <Sheet>
          <Card title={t("legacy:scan.title")}>
            <p>{t("legacy:scan.text")}</p>
            <ImageForm
              action="/api/desk/legacy"
              label={t("legacy:scan.title")}
              file={t("legacy:scan.file")}
              send={t("legacy:scan.send")}
              t={t}
            >
              <HiddenFields idempotencyKey={randomToken()} locale={locale} />
              <KindSelect name="kind" t={t} />
            </ImageForm>
          </Card>
          <Card title={t("legacy:lost.title")}>
            <p>{t("legacy:lost.text")}</p>
            <TellingForm action="/api/desk/legacy/lost" label={t("legacy:lost.title")}>
              <HiddenFields idempotencyKey={randomToken()} locale={locale} />
              <KindSelect name="actKind" t={t} />
              <PlaceFields t={t} />
              <Actions>
                <Button kind="secondary">{t("legacy:lost.send")}</Button>
              </Actions>
            </TellingForm>
          </Card>
        </Sheet>
        <Batches batches={batches} locale={locale} t={t} />
      </Stack>
    </DeskPage>
  );
}

/** A number as somebody typed it into the address; nothing for anything else. */
function wholeNumber(typed: string): number | undefined {
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}

const shown = (number: number | undefined): string => (number === undefined ? "" : String(number));

function Acts({ acts, here, t }: { acts: LegacyList["acts"]; here: string; t: T }) {
  if (acts.length === 0) return <Empty title={t("legacy:none")} />;
  return (
    <Table
      caption={t("legacy:list")}
      rows={acts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "act",
          label: t("legacy:column.act"),
          heads: true,
          cell: ({ id, place }) => (
            <a href={`${here}/${id}`}>
              <bdi>{placeInWords(place, t)}</bdi>
            </a>
          ),
        },
        { key: "kind", label: t("legacy:column.kind"), cell: ({ kind }) => t(`legacy:kind.${kind}`) },
        {
          key: "status",
          label: t("legacy:column.status"),
          cell: ({ status }) => (
            <Badge tone={status === "certified" ? "ok" : status === "setAside" ? "bad" : "info"}>
              {t(`legacy:status.${status}`)}
            </Badge>
          ),
        },
        {
          key: "who",
          label: t("legacy:column.who"),
          cell: ({ status, hasOwnKeying }) =>
            hasOwnKeying && (status === "keyed" || status === "differing")
              ? `${t(`legacy:who.${status}`)} (${t("legacy:mine")})`
              : t(`legacy:who.${status}`),
        },
      ]}
    />
  );
}

function Batches({ batches, locale, t }: { batches: LegacyList["batches"]; locale: Locale; t: T }) {
  return (
    <Stack as="section" gap="m">
      <Head level={2} title={t("legacy:batch.title")}>
        {t("legacy:batch.text")}
      </Head>
      {batches.length === 0 ? (
        <Empty title={t("legacy:batch.none")} />
      ) : (
        <Table
          caption={t("legacy:batch.title")}
          captionHidden
          rows={batches}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "file",
              label: t("legacy:batch.file"),
              heads: true,
              cell: ({ id, name }) => (
                <a href={`/${locale}/desk/legacy/batches/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            { key: "state", label: t("legacy:batch.state"), cell: ({ status }) => t(`legacy:batch.states.${status}`) },
            { key: "read", label: t("legacy:batch.read"), numeric: true, cell: ({ rowsRead }) => rowsRead },
            { key: "taken", label: t("legacy:batch.taken"), numeric: true, cell: ({ rowsTaken }) => rowsTaken },
            { key: "refused", label: t("legacy:batch.refused"), numeric: true, cell: ({ rowsRefused }) => rowsRefused },
          ]}
        />
      )}
    </Stack>
  );
}

function KindSelect({ name, t }: { name: "kind" | "actKind"; t: T }) {
  return (
    <Select
      name={name}
      label={t("legacy:scan.kind")}
      options={LEGACY_KINDS.map((value) => ({ value, label: t(`legacy:kind.${value}`) }))}
      value="birth"
      t={t}
    />
  );
}
