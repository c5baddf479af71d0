import { OfferForm } from "#components/oversight/copies/offer-form.tsx";
import { OfferTable } from "#components/oversight/copies/offer-table.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { readOfferChange } from "#lib/documents/core/index.ts";
import { offerChanges } from "#lib/documents/index.ts";
import { changeAddress, ConfirmForm } from "../_oversight/confirm-form.tsx";
import { dayIn } from "../_oversight/day-in.ts";
import { OversightPage } from "../_oversight/oversight-page.tsx";
import { requireSupervisor } from "../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, queryOf, refusalIn, typedIn } from "../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const NAMES = ["regime", "form", "isOffered", "fromOn.day", "fromOn.month", "fromOn.year", "number"];

/** Which copies of acts the offices issue under each law, from which day and by which text (D22:44-45, D99:36). */
export default async function CopiesPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "document:offer");
  const query = await searchParams;
  const changes = await offerChanges(officer);
  const read = readOfferChange(typedIn(query));
  const isSent = queryOf(query, "sent") === "yes";
  const problems = isSent && !read.ok ? read.error.problems : [];
  const change = isSent && read.ok ? read.value : undefined;
  const title = t("copies.title");
  const page = `/${locale}/oversight/copies`;
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, t)}
      current="copies"
      refusal={refusalIn(query)}
    >
      <ErrorSummary problems={problems} t={t} />
      {queryOf(query, "done") === "changed" && (
        <Note tone="ok" live>
          {t("copies.done")}
        </Note>
      )}
      <Head title={title}>{t("copies.explained")}</Head>
      <OfferTable changes={changes} t={t} />
      <Sheet>
        <Card title={t("copies.decide")}>
          {change ? (
            <>
              <SummaryList
                items={[
                  { key: "regime", term: t("copies.law"), value: t(`copies.regime.${change.regime}`) },
                  { key: "form", term: t("copies.copy"), value: t(`copies.form.${change.form}`) },
                  {
                    key: "offered",
                    term: t("copies.isOffered"),
                    value: t(`copies.offered.${change.isOffered ? "yes" : "no"}`),
                  },
                  { key: "from", term: t("copies.fromOn"), value: <DateText on={change.fromOn} t={t} /> },
                  { key: "number", term: t("copies.number"), value: <bdi>{change.number}</bdi> },
                ]}
                t={t}
              />
              <p>{t("copies.effect")}</p>
              <ConfirmForm
                action="/api/oversight/copies"
                typed={query}
                names={NAMES}
                submitLabel={t("copies.confirm")}
                change={{ href: changeAddress(page, query, NAMES), label: t("copies.change") }}
                locale={locale}
              />
            </>
          ) : (
            <OfferForm
              action={page}
              value={{
                regime: queryOf(query, "regime"),
                form: queryOf(query, "form"),
                isOffered: queryOf(query, "isOffered"),
                fromOn: dayIn(query, "fromOn"),
                number: queryOf(query, "number"),
              }}
              problems={problems}
              t={t}
            />
          )}
        </Card>
      </Sheet>
    </OversightPage>
  );
}
