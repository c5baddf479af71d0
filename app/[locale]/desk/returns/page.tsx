import { Badge } from "#components/ui/badge.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import { RETURN_ARTICLES } from "#lib/notices/core/index.ts";
import { returnsOf } from "#lib/notices/index.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** What this office owes at fixed times: lists of deceased adults, sheets of counts (D99:35, D99:38). */
export default async function ReturnsPage({ params }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const returns = await returnsOf(officer);
  const title = t("notices:return.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("notices", locale, t)]}>
      <h1>{title}</h1>
      <p>{t("notices:return.lead")}</p>
      {returns.length === 0 ? (
        <Empty title={t("notices:return.none")}>{t("notices:return.noneText")}</Empty>
      ) : (
        <Table
          caption={title}
          captionHidden
          rows={returns}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "kind",
              label: t("notices:return.kind"),
              heads: true,
              cell: ({ id, kind }) => (
                <a href={`/${locale}/desk/returns/${id}`}>
                  {t(`notices:return.of.${kind}`)} ({RETURN_ARTICLES[kind]})
                </a>
              ),
            },
            { key: "from", label: t("notices:return.from"), cell: ({ from }) => <DateText on={from} t={t} /> },
            { key: "to", label: t("notices:return.to"), cell: ({ to }) => <DateText on={to} t={t} /> },
            {
              key: "recipient",
              label: t("notices:return.recipient"),
              wide: true,
              cell: ({ recipient }) => (locale === "ar" ? recipient.ar : recipient.fr),
            },
            {
              key: "state",
              label: t("notices:column.state"),
              cell: ({ sent }) => (
                <Badge tone={sent.length > 0 ? "ok" : "warn"}>
                  {t(sent.length > 0 ? "notices:return.sent" : "notices:return.toSend")}
                </Badge>
              ),
            },
          ]}
        />
      )}
    </DeskPage>
  );
}
