import { articleAddress, articleName, anchorOf } from "#components/portal/cited-articles.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { articlesByLaw, numberOf, pageOfArticles } from "#lib/guidance/core/index.ts";
import { legalReferences } from "#lib/guidance/index.ts";
import { now } from "#lib/platform/clock.ts";
import { guarded } from "../../../../_portal/guarded.ts";
import { missing } from "../../../../_portal/missing.ts";
import { PortalPage } from "../../../../_portal/portal-page.tsx";
import { textsFor } from "../../../../_portal/texts.ts";

type Props = {
  params: Promise<{ locale: string; law: string }>;
  searchParams: Promise<{ article?: string | string[]; page?: string | string[] }>;
};

/** The articles of one law that the register rests on, in one sentence each; `?article=24#L36-24` leads to one of them. */
export default guarded("portal.law", async ({ params, searchParams }: Props) => {
  const { locale: asked, law: code } = await params;
  const { locale, t } = textsFor(asked, "portal");
  const at = now();
  const found = articlesByLaw(await legalReferences("portal", at), civilDayAt(at)).find(({ law }) => law === code);
  if (!found) missing();
  const { page, pages, shown } = pageOfArticles(found.articles, await searchParams);
  const title = t(`laws:name.${found.law}`);
  return (
    <PortalPage locale={locale} t={t} title={title} width="prose">
      <Stack gap="l">
        <BackLink href={`/${locale}/laws`} label={t("laws:title")} t={t} />
        <h1>{title}</h1>
        <Note tone="info">
          {t(`laws:status.${found.law}`)} {t("laws:summary")}
        </Note>
        <Prose>
          {shown.map((article) => (
            <section key={article.code} id={anchorOf(article.code)}>
              <h2>
                {t("laws:numbered", { number: numberOf(article.code) })} — {article.title[locale]}
              </h2>
              <p>{article.text[locale]}</p>
              {!article.isCompared && <p>{t("laws:notCompared")}</p>}
              {article.successor !== undefined && (
                <p>
                  {t("laws:successor")}{" "}
                  <a href={articleAddress(article.successor, locale)}>{articleName(article.successor, t)}</a>
                </p>
              )}
            </section>
          ))}
        </Prose>
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(to) => `/${locale}/laws/${found.law}?page=${String(to)}`}
          t={t}
        />
      </Stack>
    </PortalPage>
  );
});
