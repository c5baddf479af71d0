import { notFound } from "next/navigation";
import { AnnouncedTable } from "#components/institution/announced-table.tsx";
import { ListTiles } from "#components/institution/list-tiles.tsx";
import { OpenAnnounced } from "#components/institution/open-announced.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { fileKindsFor, kindsFor } from "#lib/declarations/core/index.ts";
import { ANNOUNCED_PER_PAGE, INSTITUTION_LISTS, institutionHome } from "#lib/declarations/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { requireStaff } from "../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "./_institution/institution-page.tsx";
import { institutionTexts, type Query, queryOf, refusalIn } from "./_institution/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function InstitutionHomePage({ params, searchParams }: Props) {
  const { locale, t } = institutionTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const query = await searchParams;
  const list = INSTITUTION_LISTS.find((one) => one === queryOf(query, "list")) ?? "waiting";
  const page = Math.min(Math.max(Number(queryOf(query, "page")) || 1, 1), 10_000);
  const home = await institutionHome(officer, list, page);
  if (!home) notFound();
  const { institution, counts, rows } = home;
  const count = counts.find((one) => one.list === list)?.count ?? 0;
  const here = `/${locale}/institution`;
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={institution}
      title={t("title")}
      current="home"
      refusal={refusalIn(query)}
    >
      <Stack gap="l">
        <Head title={t("home.title")}>
          {t([`home.of.${institution.kind}`, "home.explained"])} {t([`basis.${institution.kind}`, "basis.hospital"])}
        </Head>
        <Actions>
          {kindsFor(institution.kind).map((kind, at) => (
            <ButtonLink key={kind} href={`${here}/new/${kind}`} kind={at === 0 ? "primary" : "secondary"}>
              {t(`navigation.${kind}`)}
            </ButtonLink>
          ))}
          {fileKindsFor(institution.kind).length > 0 && (
            <ButtonLink href={`${here}/files`} icon="upload" kind="secondary">
              {t("navigation.files")}
            </ButtonLink>
          )}
        </Actions>
        <OpenAnnounced idempotencyKey={randomToken(18)} locale={locale} t={t} />
        <ListTiles
          tiles={counts.map(({ oldest, ...tile }) => ({ ...tile, oldestOn: oldest && moroccanDay(oldest) }))}
          chosen={list}
          hrefOf={(one) => `${here}?list=${one}`}
          t={t}
        />
        {rows.length === 0 ? (
          <Empty title={t(`empty.${list}`)} />
        ) : (
          <AnnouncedTable
            caption={t(`list.${list}`)}
            rows={rows.map(({ submittedAt, ...row }) => ({ ...row, sentOn: moroccanDay(submittedAt) }))}
            hrefOf={(id) => `${here}/declarations/${id}`}
            locale={locale}
            t={t}
          />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(count / ANNOUNCED_PER_PAGE)}
          hrefOf={(number) => `${here}?list=${list}&page=${number}`}
          t={t}
        />
      </Stack>
    </InstitutionPage>
  );
}
