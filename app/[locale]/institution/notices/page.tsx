import { notFound } from "next/navigation";
import { CourtNoticeTable } from "#components/institution/court-notice-table.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { COURT_FORM_KINDS } from "#lib/declarations/core/index.ts";
import { sendsNotices } from "#lib/declarations/index.ts";
import { SENDINGS_PER_PAGE, sendingsOfCourt } from "#lib/notices/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { officeName } from "../../desk/_desk/notice-view.ts";
import { requireStaff } from "../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../_institution/institution-page.tsx";
import { institutionTexts, type Query, queryOf, refusalIn } from "../_institution/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** What a court sent to the offices that keep birth acts, and what became of each notice. */
export default async function CourtNoticesPage({ params, searchParams }: Props) {
  const { locale, t } = institutionTexts((await params).locale);
  const officer = await requireStaff(locale, "institution");
  const query = await searchParams;
  const page = Math.min(Math.max(Number(queryOf(query, "page")) || 1, 1), 10_000);
  const list = await sendingsOfCourt(officer, page, now());
  if (!list || !sendsNotices(list.institution)) notFound();
  const here = `/${locale}/institution/notices`;
  const title = t("navigation.notices");
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={list.institution}
      title={title}
      current="notices"
      refusal={refusalIn(query)}
    >
      <Stack gap="l">
        <Head title={title}>{t("courtNotices.explained")}</Head>
        <Actions>
          {COURT_FORM_KINDS.map((kind, at) => (
            <ButtonLink key={kind} href={`${here}/new/${kind}`} kind={at === 0 ? "primary" : "secondary"}>
              {t(`courtNotices.new.${kind}`)}
            </ButtonLink>
          ))}
        </Actions>
        {list.sendings.length === 0 ? (
          <Empty title={t("courtNotices.none")}>{t("courtNotices.noneText")}</Empty>
        ) : (
          <CourtNoticeTable
            caption={title}
            lines={list.sendings.flatMap(({ id, reference, at, notices }) =>
              notices.map((notice) => ({
                id: notice.id,
                href: `${here}/${id}`,
                reference,
                kind: notice.kind,
                name: notice.content.subject.name,
                office: notice.receiverOffice === null ? "" : officeName(list.offices, notice.receiverOffice, locale),
                sentOn: moroccanDay(at),
                status: notice.status,
              })),
            )}
            locale={locale}
            t={t}
          />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(list.count / SENDINGS_PER_PAGE)}
          hrefOf={(number) => `${here}?page=${number}`}
          t={t}
        />
      </Stack>
    </InstitutionPage>
  );
}
