import { notFound } from "next/navigation";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { Table } from "#components/ui/table.tsx";
import { prosecutorsDesk } from "#lib/declarations/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { requireStaff } from "../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../_institution/institution-page.tsx";
import { institutionTexts } from "../_institution/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** What officers laid before the King's prosecutor (CP:470, L36:52). */
export default async function ConcernsPage({ params }: Props) {
  const { locale, t } = institutionTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const desk = await prosecutorsDesk(officer, now());
  if (!desk || desk.institution.kind !== "prosecutor") notFound();
  const title = t("navigation.concerns");
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={desk.institution}
      title={title}
      current="concerns"
    >
      <Sheet>
        <Head title={title}>{t("concerns.explained")}</Head>
        {desk.concerns.length === 0 ? (
          <Empty title={t("concerns.empty")} />
        ) : (
          <Table
            caption={title}
            rows={desk.concerns}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "reference",
                label: t("column.reference"),
                heads: true,
                cell: (row) => <Reference value={row.reference} />,
              },
              { key: "kind", label: t("concerns.kind"), cell: ({ kind }) => t(`concerns.of.${kind}`) },
              {
                key: "reasons",
                label: t("concerns.reasons"),
                wide: true,
                cell: ({ reasons }) => (
                  <ul>
                    {reasons.map((reason) => (
                      <li key={reason}>{t(`concerns.reason.${reason}`)}</li>
                    ))}
                  </ul>
                ),
              },
              {
                key: "note",
                label: t("concerns.note"),
                wide: true,
                cell: ({ note }) => <span dir="auto">{note}</span>,
              },
              { key: "at", label: t("concerns.at"), cell: ({ at }) => <DateText on={moroccanDay(at)} t={t} /> },
            ]}
          />
        )}
      </Sheet>
    </InstitutionPage>
  );
}
