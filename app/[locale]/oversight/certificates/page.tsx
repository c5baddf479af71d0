import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { TypeForm } from "#components/oversight/certificates/type-form.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Table } from "#components/ui/table.tsx";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listCertificateTypes } from "#lib/certificates/index.ts";
import { now } from "#lib/platform/clock.ts";
import { newKey } from "../_oversight/new-key.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { readOversight } from "../_oversight/read-oversight.ts";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The types of administrative certificates in every version, and the form of the next version of one. */
export default async function CertificateTypesPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "certificate:configure");
  const query = await searchParams;
  const types = await readOversight(officer, listCertificateTypes);
  const begun = types.find(({ code }) => code === queryOf(query, "type"));
  const { day, month, year } = partsOf(civilDayAt(now()));
  const title = t("certificates:type.title");
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={title}
      current="certificates"
      refusal={refusalIn(query)}
    >
      <Head title={title}>{t("certificates:type.lead")}</Head>
      {queryOf(query, "done") === "written" && (
        <Note tone="ok" live>
          {t("certificates:type.written")}
        </Note>
      )}
      <Table
        caption={title}
        captionHidden
        rows={types}
        rowKey={({ code, version }) => `${code} ${version}`}
        columns={[
          {
            key: "name",
            label: t("certificates:type.name"),
            heads: true,
            wide: true,
            cell: ({ code, name }) => <a href={`/${locale}/oversight/certificates?type=${code}`}>{name[locale]}</a>,
          },
          { key: "version", label: t("certificates:type.version"), numeric: true, cell: ({ version }) => version },
          { key: "from", label: t("certificates:type.fromOn"), cell: ({ fromOn }) => <DateText on={fromOn} t={t} /> },
          {
            key: "offices",
            label: t("certificates:type.offices"),
            cell: ({ officeKinds }) =>
              officeKinds.length === 0 ? (
                <Badge>{t("certificates:type.ended")}</Badge>
              ) : (
                officeKinds.map((kind) => t(`certificates:officeKind.${kind}`)).join(" · ")
              ),
          },
        ]}
      />
      <Sheet>
        <Card
          title={begun ? t("certificates:type.nextOf", { name: begun.name[locale] }) : t("certificates:type.write")}
        >
          <TypeForm
            type={begun}
            today={{ day: String(day), month: String(month), year: String(year) }}
            hidden={<HiddenFields idempotencyKey={newKey()} locale={locale} />}
            t={t}
          />
        </Card>
      </Sheet>
    </OversightPage>
  );
}
