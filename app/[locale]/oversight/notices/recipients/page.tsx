import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { RecipientForm } from "#components/oversight/notices/recipient-form.tsx";
import { RecipientsTable } from "#components/oversight/notices/recipients-table.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { BackLink } from "#components/ui/back-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { recipientsOf } from "#lib/notices/index.ts";
import { readRecipient } from "#lib/notices/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap } from "#lib/territory/index.ts";
import { changeAddress, ConfirmForm } from "../../_oversight/confirm-form.tsx";
import { newKey } from "../../_oversight/new-key.ts";
import { OversightPage } from "../../_oversight/oversight-page.tsx";
import { readOversight } from "../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../_oversight/require-supervisor.ts";
import { regionChoices, territoryNames } from "../../_oversight/territory-names.ts";
import { oversightTexts, type Query, queryOf, refusalIn, typedIn } from "../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const NAMES = ["kind", "territory", "name.ar", "name.fr"];
const DONE = ["named", "ended"] as const;

/** Who receives the fortnightly lists and monthly sheets of the offices of each territory (D99:35, D99:38). */
export default async function RecipientsPage({ params, searchParams }: Props) {
  const { locale, t } = oversightTexts((await params).locale);
  const officer = await requireSupervisor(locale, "return:address");
  const query = await searchParams;
  const { tree } = await readOversight(officer, (tx) => officeMap(tx, now()));
  const recipients = await recipientsOf(officer);
  const nameOf = territoryNames(tree, locale);
  const read = readRecipient(typedIn(query));
  const isSent = queryOf(query, "sent") === "yes";
  const problems = isSent && !read.ok ? read.error.problems : [];
  const named = isSent && read.ok ? read.value : undefined;
  const before = recipients.find(({ kind, territory }) => kind === named?.kind && territory === named.territory);
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const language = locale === "ar" ? "ar" : "fr";
  const page = `/${locale}/oversight/notices/recipients`;
  const title = t("recipients.title");
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={pageTitle(title, problems, t)}
      current="notices"
      refusal={refusalIn(query)}
    >
      <BackLink href={`/${locale}/oversight/notices`} t={t} label={t("notices.title")} />
      <ErrorSummary problems={problems} t={t} />
      {done && (
        <Note tone="ok" live>
          {t(`recipients.done.${done}`)}
        </Note>
      )}
      <Head title={title}>{t("recipients.explained")}</Head>
      {recipients.length === 0 ? (
        <Empty title={t("recipients.none")} />
      ) : (
        <RecipientsTable recipients={recipients} nameOf={nameOf} newKey={newKey} locale={locale} t={t} />
      )}
      <Sheet>
        <Card title={t("recipients.add")}>
          {named ? (
            <>
              <SummaryList
                items={[
                  { key: "kind", term: t("recipients.what"), value: t(`recipients.kind.${named.kind}`) },
                  { key: "territory", term: t("recipients.territory"), value: nameOf(named.territory) },
                  { key: "ar", term: t("recipients.nameAr"), value: <bdi lang="ar">{named.name.ar}</bdi> },
                  { key: "fr", term: t("recipients.nameFr"), value: <bdi lang="fr">{named.name.fr}</bdi> },
                ]}
                t={t}
              />
              {before && <Note tone="warn">{t("recipients.replaces", { name: before.name[language] })}</Note>}
              <p>{t("recipients.effect")}</p>
              <ConfirmForm
                action="/api/oversight/recipients"
                typed={query}
                names={NAMES}
                submitLabel={t("recipients.confirm")}
                change={{ href: changeAddress(page, query, NAMES), label: t("recipients.change") }}
                locale={locale}
              />
            </>
          ) : (
            <RecipientForm
              action={page}
              territories={regionChoices(tree, locale).map(({ code, name, provinces }) => ({
                label: name,
                options: [{ code, name }, ...provinces].map((one) => ({ value: one.code, label: one.name })),
              }))}
              value={{
                kind: queryOf(query, "kind"),
                territory: queryOf(query, "territory"),
                name: { ar: queryOf(query, "name.ar"), fr: queryOf(query, "name.fr") },
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
