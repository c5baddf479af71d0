import { QueueTable } from "#components/desk/today/queue-table.tsx";
import { QueueTiles } from "#components/desk/today/queue-tiles.tsx";
import { TodayHead } from "#components/desk/today/today-head.tsx";
import { TodayKeys } from "#components/desk/today/today-keys.tsx";
import { LastActs } from "#components/desk/today/last-acts.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { appointmentsOfFiles } from "#lib/appointments/index.ts";
import { QUEUES } from "#lib/declarations/core/index.ts";
import { deskToday, receiptsToEnter, ROWS_PER_PAGE } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { now } from "#lib/platform/clock.ts";
import { AuthorityNotes } from "./_desk/authority-notes.tsx";
import { DeskPage } from "./_desk/desk-page.tsx";
import { deskGroups } from "./_desk/desk-groups.ts";
import { hijriToday } from "./_desk/hijri-today.ts";
import { civilDayOf, lineOf, tilesOf } from "./_desk/queue-view.ts";
import { requireOfficer } from "./_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "./_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const LISTS = [...QUEUES, "dueSoon"] as const;

/** What the page before may say it did. */
const DONE = ["release", "request", "refuse", "duplicate"] as const;

export default async function TodayPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const at = now();
  const list = LISTS.find((known) => known === queryOf(query, "queue")) ?? "new";
  const page = Math.max(1, Math.min(999, Number.parseInt(queryOf(query, "page"), 10) || 1));
  const today = await deskToday(officer, list, page, at);
  const tiles = tilesOf(today, at);
  const total = tiles.find((tile) => tile.queue === list)?.count ?? 0;
  const booked = await appointmentsOfFiles(
    officer,
    today.rows.map(({ id }) => id),
  );
  const lines = today.rows.map((row) => lineOf(row, locale, civilDayOf(at), booked.get(row.id) ?? null));
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const title = t("today.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={deskGroups(tiles, list, locale, t)}>
      <TodayHead
        title={title}
        on={civilDayOf(at)}
        hijri={await hijriToday(officer, at)}
        firstFile={lines[0]?.id}
        locale={locale}
        t={t}
      />
      <AuthorityNotes officer={officer} at={at} locale={locale} t={t} />
      {done && (
        <Note tone="ok" live>
          {t(`done.${done}`, { reference: formatReference(queryOf(query, "reference").slice(0, 11)) })}
        </Note>
      )}
      <QueueTiles tiles={tiles} chosen={list} paper={await receiptsToEnter(officer)} locale={locale} t={t} />
      <h2>
        {t(`queue.${list}`)} · {total}
      </h2>
      {lines.length > 0 ? (
        <QueueTable caption={t(`queue.${list}`)} lines={lines} locale={locale} t={t} />
      ) : (
        <Empty title={t(`empty.${list}`)}>{t("empty.explained")}</Empty>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / ROWS_PER_PAGE)}
        hrefOf={(number) => `?queue=${list}&page=${number}`}
        t={t}
      />
      <LastActs acts={today.lastActs} locale={locale} t={t} />
      <TodayKeys />
    </DeskPage>
  );
}
