import { NoticeTable } from "#components/desk/notices/notice-table.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { inHandOf } from "#lib/notices/core/index.ts";
import { noticesOf } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { noticeLine } from "../_desk/notice-view.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const SIDES = ["received", "sent"] as const;

/** The notices that this office received or sent: what waits for it first, with the oldest day. */
export default async function NoticesPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const side = queryOf(await searchParams, "side") === "sent" ? "sent" : "received";
  const at = now();
  const { notices, offices } = await noticesOf(officer, side, at);
  const today = civilDayAt(at);
  const waiting = notices.filter(({ status }) => inHandOf(status) === (side === "received" ? "receiver" : "sender"));
  const [oldest] = waiting;
  const title = t(`notices:list.${side}`);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("notices", locale, t)]}>
      <h1>{title}</h1>
      <p>
        {t("notices:list.waiting", { count: waiting.length })}
        {oldest && (
          <>
            {" "}
            {t("notices:list.oldest")} <DateText on={oldest.dueOn} t={t} />
          </>
        )}
      </p>
      <Actions>
        {SIDES.filter((one) => one !== side).map((one) => (
          <ButtonLink key={one} kind="secondary" icon="mail" href={`/${locale}/desk/notices?side=${one}`}>
            {t(`notices:list.${one}`)}
          </ButtonLink>
        ))}
        <ButtonLink kind="secondary" icon="stack" href={`/${locale}/desk/returns`}>
          {t("notices:return.title")}
        </ButtonLink>
      </Actions>
      {notices.length > 0 ? (
        <NoticeTable
          caption={title}
          lines={notices.map((notice) => noticeLine(notice, side, { today, offices, locale }))}
          locale={locale}
          t={t}
        />
      ) : (
        <Empty title={t("notices:list.none")}>{t(`notices:list.noneText.${side}`)}</Empty>
      )}
    </DeskPage>
  );
}
