import type { ReactNode } from "react";
import { EndForm } from "#components/desk/downtime/end-form.tsx";
import { EntryForm } from "#components/desk/downtime/entry-form.tsx";
import { GivenForm } from "#components/desk/downtime/given-form.tsx";
import { ImageForm } from "#components/desk/image-form.tsx";
import { type ReceiptRow, ReceiptTable } from "#components/desk/downtime/receipt-table.tsx";
import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { UnusedForm } from "#components/desk/downtime/unused-form.tsx";
import { spellWords, wallWords } from "#components/desk/downtime/wall-time.ts";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Columns } from "#components/layout/columns.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { type SummaryItem, SummaryList } from "#components/ui/summary-list.tsx";
import { may } from "#lib/auth/core/index.ts";
import { shortNumber, stageOf } from "#lib/declarations/core/index.ts";
import { findInterruptionFile, type InterruptionFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { dayParts, receiptRows, wallTime } from "../../_desk/downtime-view.ts";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const DONE = ["opened", "ended", "given", "settled", "scanned", "unused"] as const;

/** One interruption: its minutes, the receipts given in it, the entry of each, and its settlement (L36:19). */
export default async function InterruptionPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const file = isId(id) ? await findInterruptionFile(officer, id) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const query = await searchParams;
  const refused = refusalIn(query);
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const { beganAt, endedAt } = file.interruption;
  const spell = { began: wallTime(beganAt), ended: endedAt && wallTime(endedAt) };
  const title = t("downtime.of", { spell: spellWords(spell, t) });
  const rows = receiptRows(file);
  const hidden = () => <HiddenFields idempotencyKey={randomToken(18)} locale={locale} />;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("downtime", locale, t)]}>
      <BackLink href={`/${locale}/desk/downtime`} t={t} label={t("downtime.title")} />
      <Stack gap="l">
        <h1>{title}</h1>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {done && (
          <Note tone="ok" live>
            {t(`downtime.done.${done}`)}
          </Note>
        )}
        <SummaryList items={facts(file, locale, t)} t={t} />
        <Stack gap="m">
          <h2>{t("downtime.receipts")}</h2>
          {rows.length > 0 ? (
            <ReceiptTable rows={rows} locale={locale} t={t} />
          ) : (
            <Empty title={t("downtime.noReceipts")}>{t("downtime.noReceiptsExplained")}</Empty>
          )}
        </Stack>
        <SignedMinutes file={file} hidden={hidden} mayKeep={may(officer.role, "downtime:keep")} t={t} />
        <Work file={file} rows={rows} hidden={hidden} mayKeep={may(officer.role, "downtime:keep")} t={t} />
      </Stack>
    </DeskPage>
  );
}

type SignedMinutesProps = { file: InterruptionFile; hidden: () => ReactNode; mayKeep: boolean; t: T };

/** The minutes as they were signed on paper: their pictures, and a place for the next. */
function SignedMinutes({ file: { interruption, scans }, hidden, mayKeep, t }: SignedMinutesProps) {
  const pictures = scans.flatMap(({ id, pages }, at) =>
    pages.map(({ n }) => ({
      href: `/api/files/minutes/${id}/${n}`,
      icon: "file" as const,
      title: t("downtime.scans.page", { image: at + 1, page: n }),
    })),
  );
  return (
    <Card title={t("downtime.scans.title")}>
      <Stack gap="m">
        <p>{t("downtime.scans.explained")}</p>
        {pictures.length > 0 ? <LinkList items={pictures} /> : <p>{t("downtime.scans.none")}</p>}
        {mayKeep && (
          <ImageForm
            action={`/api/desk/downtime/${interruption.id}/minutes`}
            label={t("downtime.scans.title")}
            file={t("downtime.scans.file")}
            send={t("downtime.scans.send")}
            t={t}
          >
            {hidden()}
          </ImageForm>
        )}
      </Stack>
    </Card>
  );
}

type WorkProps = {
  file: InterruptionFile;
  rows: readonly ReceiptRow[];
  hidden: () => ReactNode;
  mayKeep: boolean;
  t: T;
};

/** What is left to do, until the interruption is settled. */
function Work({ file: { interruption }, rows, hidden, mayKeep, t }: WorkProps) {
  const { id, beganAt } = interruption;
  const stage = stageOf(interruption);
  if (stage === "settled") return null;
  const toEnter = rows.filter(({ state }) => state === "given");
  const waiting = rows.filter(({ state }) => state === "given" || state === "opened").length;
  const numbers = toEnter
    .toSorted((one, other) => one.no - other.no)
    .map(({ no }) => ({ value: String(no), label: shortNumber(no) }));
  return (
    <>
      <Columns>
        {toEnter.length > 0 && (
          <Card title={t("downtime.enter.title")}>
            <p>{t("downtime.enter.explained")}</p>
            <EntryForm id={id} hidden={hidden()} numbers={numbers} day={dayParts(wallTime(beganAt))} t={t} />
          </Card>
        )}
        <Stack gap="l">
          <Card title={t("downtime.given.title")}>
            <p>{t("downtime.given.explained")}</p>
            <GivenForm id={id} hidden={hidden()} t={t} />
          </Card>
          {toEnter.length > 0 && (
            <Card title={t("downtime.unused.title")}>
              <p>{t("downtime.unused.explained")}</p>
              <UnusedForm hidden={hidden()} numbers={numbers} t={t} />
            </Card>
          )}
        </Stack>
      </Columns>
      {mayKeep && stage === "running" && (
        <Card title={t("downtime.end.title")}>
          <EndForm id={id} hidden={hidden()} today={dayParts(wallTime(now()))} t={t} />
        </Card>
      )}
      {mayKeep && stage === "ended" && (
        <Card title={t("downtime.settle.title")}>
          {waiting > 0 ? (
            <p>{t("downtime.settle.waiting", { count: waiting })}</p>
          ) : (
            <TellingForm action={`/api/desk/downtime/${id}/settle`} label={t("downtime.settle.title")}>
              {hidden()}
              <p>{t("downtime.settle.ready")}</p>
              <Actions>
                <Button>{t("downtime.settle.submit")}</Button>
              </Actions>
            </TellingForm>
          )}
        </Card>
      )}
    </>
  );
}

function facts({ interruption, names }: InterruptionFile, locale: Locale, t: T): SummaryItem[] {
  const { beganAt, endedAt, cause, note, minutesBy, openedBy, openedAt, endedBy, settledBy, settledAt } = interruption;
  const name = (account: string | null): string => {
    const found = names.get(account ?? "");
    return found ? found[locale === "ar" ? "ar" : "latin"] : "";
  };
  const by = (account: string | null, at: Date): string =>
    t("downtime.facts.by", { name: name(account), when: wallWords(wallTime(at), t) });
  return [
    { key: "began", term: t("downtime.facts.began"), value: wallWords(wallTime(beganAt), t) },
    {
      key: "ended",
      term: t("downtime.facts.ended"),
      value: endedAt ? wallWords(wallTime(endedAt), t) : t("downtime.facts.lasting"),
    },
    { key: "cause", term: t("downtime.facts.cause"), value: t(`downtime.cause.${cause}`) },
    ...(note === "" ? [] : [{ key: "note", term: t("downtime.facts.note"), value: note }]),
    { key: "minutesBy", term: t("downtime.facts.minutesBy"), value: minutesBy },
    { key: "openedBy", term: t("downtime.facts.openedBy"), value: by(openedBy, openedAt) },
    ...(endedBy === null ? [] : [{ key: "endedBy", term: t("downtime.facts.endedBy"), value: name(endedBy) }]),
    ...(settledAt === null
      ? []
      : [{ key: "settledBy", term: t("downtime.facts.settledBy"), value: by(settledBy, settledAt) }]),
  ];
}
