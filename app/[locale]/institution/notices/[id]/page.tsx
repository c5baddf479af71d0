import { notFound } from "next/navigation";
import { CourtNoticeCard } from "#components/institution/court-notice-card.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isolate } from "#lib/kernel/text.ts";
import { openSending } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { officeName, toldOffice } from "../../../desk/_desk/notice-view.ts";
import { requireStaff } from "../../../oversight/_oversight/require-supervisor.ts";
import { InstitutionPage } from "../../_institution/institution-page.tsx";
import { institutionTexts, type Query, queryOf, refusalIn } from "../../_institution/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** What a court sent under one reference: what each notice says, where it stands, and what the office did. */
export default async function CourtSendingPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = institutionTexts(asked);
  const officer = await requireStaff(locale, "institution");
  const opened = isId(id) ? await openSending(officer, id, now()) : undefined;
  if (!opened) notFound();
  const { institution, sending, notices, scan, offices } = opened;
  const query = await searchParams;
  const done = (["sent", "closed"] as const).find((one) => one === queryOf(query, "done"));
  const title = `${t(`notices:kind.${sending.kind}`)} · ${isolate(sending.reference)}`;
  return (
    <InstitutionPage
      locale={locale}
      t={t}
      officer={officer}
      institution={institution}
      title={title}
      current="notices"
      refusal={refusalIn(query)}
      done={done && t(`courtNotices.done.${done}`)}
    >
      <BackLink href={`/${locale}/institution/notices`} label={t("navigation.notices")} t={t} />
      <Stack gap="l">
        <Head title={title}>{t("courtNotices.story")}</Head>
        {scan?.status === "refused" && <Note tone="warn">{t("courtNotices.scanRefused")}</Note>}
        {scan && scan.status !== "refused" && (
          <p>
            {t("courtNotices.scan")} : <bdi>{scan.fileName}</bdi>
          </p>
        )}
        {notices.map(({ notice, facts, passings }) => (
          <CourtNoticeCard
            key={notice.id}
            notice={{ ...notice, refusal: notice.refusal }}
            facts={facts.map(({ what, at, officeCode }) => ({
              what,
              on: civilDayAt(at),
              office: officeCode === null ? null : officeName(offices, officeCode, locale),
            }))}
            passings={passings.map(({ fromOffice, toOffice, at }) => ({
              from: officeName(offices, fromOffice, locale),
              to: officeName(offices, toOffice, locale),
              on: civilDayAt(at),
            }))}
            office={notice.receiverOffice === null ? "" : officeName(offices, notice.receiverOffice, locale)}
            toldOffice={toldOffice(notice, offices, locale)}
            idempotencyKey={randomToken(18)}
            locale={locale}
            t={t}
          />
        ))}
      </Stack>
    </InstitutionPage>
  );
}
