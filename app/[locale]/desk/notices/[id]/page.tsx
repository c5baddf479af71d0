import { PrintList } from "#components/desk/appointments/print-list.tsx";
import { BoundAct } from "#components/desk/notices/bound-act.tsx";
import { Comparison } from "#components/desk/notices/comparison.tsx";
import { NoticeActions } from "#components/desk/notices/notice-actions.tsx";
import { NoticeScan } from "#components/desk/notices/notice-scan.tsx";
import { NoticeWords } from "#components/desk/notices/notice-words.tsx";
import { STATUS_TONES } from "#components/desk/notices/status-tones.ts";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isolate } from "#lib/kernel/text.ts";
import { NOTICE_TERMS } from "#lib/notices/core/index.ts";
import { openNotice } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { comparisons, officeName, toldOffice } from "../../_desk/notice-view.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const DONE = [
  "address",
  "paper",
  "acknowledge",
  "execute",
  "refuse",
  "close",
  "bind",
  "unbind",
  "pass",
  "slip",
] as const;

/** One notice: what it says, what became of it, the acts that may be meant, and what this office can do now. */
export default async function NoticePage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const opened = isId(id) ? await openNotice(officer, id, now()) : undefined;
  if (!opened) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { notice, facts, sides, offices, matches, certain, bindings, passings, paper: legs, scan } = opened;
  const { kind, content, status, dueOn, executed, refusal, paper, receiverOffice, fromNode, toNode, stopped } = notice;
  const { boundActId } = notice;
  const mayDecide = may(officer.role, "notice:decide");
  const decision = bindings.findLast(({ actId }) => actId === boundActId);
  const title = t(`notices:kind.${kind}`);
  const refused = refusalIn(query);
  const done = DONE.find((one) => one === queryOf(query, "done"));
  const typed = (form: string, name: string): string | undefined =>
    queryOf(query, "form") === form ? queryOf(query, `typed.${name}`) : undefined;
  const isInHand = status === "delivered" || status === "acknowledged";
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("notices", locale, t)]}>
      <BackLink
        href={`/${locale}/desk/notices${sides.includes("receiver") ? "" : "?side=sent"}`}
        label={t("notices:back")}
        t={t}
      />
      <Stack gap="l">
        <h1>{title}</h1>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {done && (
          <Note tone="ok" live>
            {t(`notices:done.${done}`)}
          </Note>
        )}
        <p>
          <Badge tone={STATUS_TONES[status]}>{t(`notices:status.${status}`)}</Badge>{" "}
          {receiverOffice === null
            ? t("notices:toNobody")
            : t("notices:to", { office: officeName(offices, receiverOffice, locale) })}{" "}
          {t("notices:dueOn", { article: NOTICE_TERMS[kind].article })} <DateText on={dueOn} t={t} />
        </p>
        {(fromNode ?? toNode) !== null && (
          <p>
            {t(fromNode === null ? "notices:node.to" : "notices:node.from", {
              node: isolate(fromNode ?? toNode ?? ""),
            })}
          </p>
        )}
        {stopped !== null && (
          <Note tone="warn">
            {t("notices:node.stopped")} {t(`errors:${stopped}`)}
          </Note>
        )}
        {executed && (
          <p>
            {t("notices:executedOn", { number: executed.number, year: executed.year })}{" "}
            <DateText on={executed.on} t={t} />
          </p>
        )}
        {paper && (
          <p>
            {t("notices:paperOn", { number: paper.number })} <DateText on={paper.on} t={t} />
          </p>
        )}
        {legs.slice(paper ? 1 : 0).map(({ what, number, on, at }) => (
          <p key={at.toISOString()}>
            {t(`notices:paper.${what}`, { number })} <DateText on={on} t={t} />
          </p>
        ))}
        {passings.map(({ fromOffice, toOffice, at }) => (
          <p key={at.toISOString()}>
            {t("notices:passing.told", {
              from: officeName(offices, fromOffice, locale),
              to: officeName(offices, toOffice, locale),
            })}{" "}
            <DateText on={civilDayAt(at)} t={t} />
          </p>
        ))}
        {refusal.reason !== null && <Note tone="warn">{t(`notices:refusal.${refusal.reason}`)}</Note>}
        {refusal.note !== null && (
          <p>
            <bdi>{refusal.note}</bdi>
          </p>
        )}
        <NoticeWords content={content} officeName={toldOffice(notice, offices, locale)} locale={locale} t={t} />
        {scan && <NoticeScan scan={scan} t={t} />}
        <Actions>
          <ButtonLink kind="secondary" icon="print" href={`/api/desk/notices/${notice.id}/letter.pdf`}>
            {t("notices:letter")}
          </ButtonLink>
          <PrintList label={t("notices:print")} />
        </Actions>
        {sides.includes("receiver") && isInHand && boundActId !== null && (
          <BoundAct
            notice={notice.id}
            actId={boundActId}
            decision={decision && { ...decision, on: civilDayAt(decision.at) }}
            mayDecide={mayDecide}
            idempotencyKey={randomToken(18)}
            locale={locale}
            t={t}
          />
        )}
        {sides.includes("receiver") && isInHand && boundActId === null && (
          <section>
            <h2>{t("notices:candidate.heading")}</h2>
            <Stack gap="m">
              {certain !== null && <Note tone="ok">{t("notices:candidate.certain")}</Note>}
              {matches.length === 0 && <Note tone="warn">{t("notices:candidate.none")}</Note>}
              {matches.length > 0 && certain === null && <Note tone="warn">{t("notices:candidate.unsure")}</Note>}
              {status === "delivered" && mayDecide && <p>{t("notices:candidate.takeFirst")}</p>}
              {comparisons(notice, matches).map((view) => (
                <Comparison
                  key={view.actId}
                  view={view}
                  bind={
                    status === "acknowledged" && mayDecide
                      ? { notice: notice.id, idempotencyKey: randomToken(18), reason: typed("bind", "reason") }
                      : undefined
                  }
                  nameOf={(code) => officeName(offices, code, locale)}
                  locale={locale}
                  t={t}
                />
              ))}
              <Actions>
                <ButtonLink kind="secondary" icon="search" href={`/${locale}/desk/notices/${notice.id}/search`}>
                  {t("notices:search.title")}
                </ButtonLink>
              </Actions>
            </Stack>
          </section>
        )}
        <NoticeActions
          id={notice.id}
          status={status}
          sides={sides}
          mayDecide={mayDecide}
          isOnPaper={paper !== null}
          isPassable={fromNode === null}
          typed={typed}
          newKey={() => randomToken(18)}
          locale={locale}
          t={t}
        />
        <section>
          <h2>{t("notices:story")}</h2>
          <Timeline
            items={facts.map(({ what, at, officeCode }) => ({
              key: what,
              title: t(what === "late" || what === "unanswered" ? `notices:delay.${what}` : `notices:status.${what}`),
              state: "done",
              meta: (
                <>
                  <DateText on={civilDayAt(at)} t={t} />
                  {officeCode !== null && <> · {officeName(offices, officeCode, locale)}</>}
                </>
              ),
            }))}
            t={t}
          />
        </section>
      </Stack>
    </DeskPage>
  );
}
