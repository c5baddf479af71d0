import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Execution, NoticeContent, NoticeRefusal, NoticeStatus } from "#lib/notices/core/index.ts";
import { NoticeWords } from "../desk/notices/notice-words.tsx";
import { STATUS_TONES } from "../desk/notices/status-tones.ts";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Textarea } from "../forms/textarea.tsx";
import { Stack } from "../layout/stack.tsx";
import { Actions } from "../ui/actions.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { DateText } from "../ui/date-text.tsx";
import { Note } from "../ui/note.tsx";
import { Timeline } from "../ui/timeline.tsx";

type CourtNoticeCardProps = {
  notice: {
    id: string;
    status: NoticeStatus;
    content: NoticeContent;
    executed: Execution | null;
    refusal: { reason: NoticeRefusal | null; note: string | null };
  };
  facts: readonly { what: NoticeStatus | "late" | "unanswered"; on: IsoDay; office: string | null }[];
  passings: readonly { from: string; to: string; on: IsoDay }[];
  office: string;
  /** The office of the birth act as the court told it. */
  toldOffice: string | undefined;
  idempotencyKey: string;
  locale: Locale;
  t: T;
};

/** One notice of a court: the person, where it stands, what the office did; one that came back is closed here. */
export function CourtNoticeCard(props: CourtNoticeCardProps) {
  const { notice, facts, passings, office, toldOffice, idempotencyKey, locale, t } = props;
  const { id, status, content, executed, refusal } = notice;
  const name = locale === "ar" ? content.subject.name.ar : content.subject.name.latin || content.subject.name.ar;
  return (
    <Card title={name}>
      <Stack gap="m">
        <p>
          <Badge tone={STATUS_TONES[status]}>{t(`notices:status.${status}`)}</Badge> {t("notices:to", { office })}
        </p>
        {executed && (
          <p>
            {t("notices:executedOn", { number: executed.number, year: executed.year })}{" "}
            <DateText on={executed.on} t={t} />
          </p>
        )}
        {refusal.reason !== null && (
          <Note tone="warn">
            {t(`notices:refusal.${refusal.reason}`)}
            {refusal.note !== null && (
              <>
                {" "}
                <bdi>{refusal.note}</bdi>
              </>
            )}
          </Note>
        )}
        <NoticeWords content={content} officeName={toldOffice} locale={locale} t={t} />
        <Timeline
          items={[
            ...facts.map(({ what, on, office: by }) => ({
              key: what,
              title: t(what === "late" || what === "unanswered" ? `notices:delay.${what}` : `notices:status.${what}`),
              state: "done" as const,
              meta: (
                <>
                  <DateText on={on} t={t} />
                  {by !== null && <> · {by}</>}
                </>
              ),
            })),
            ...passings.map(({ from, to, on }, at) => ({
              key: `passing${at}`,
              title: t("notices:passing.told", { from, to }),
              state: "done" as const,
              meta: <DateText on={on} t={t} />,
            })),
          ]}
          t={t}
        />
        {status === "refused" && (
          <form method="post" noValidate action={`/api/institution/notices/${id}/close`}>
            <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
            <Stack gap="m">
              <p>{t("courtNotices.close.text")}</p>
              <Textarea name="note" label={t("courtNotices.close.note")} maxLength={500} rows={3} t={t} />
              <Actions>
                <Button kind="secondary">{t("courtNotices.close.button")}</Button>
              </Actions>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
}
