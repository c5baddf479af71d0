import { InterruptionTable } from "#components/desk/downtime/interruption-table.tsx";
import { OpeningForm } from "#components/desk/downtime/opening-form.tsx";
import { PadCard } from "#components/desk/downtime/pad-card.tsx";
import { UnusedForm } from "#components/desk/downtime/unused-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { WithAside } from "#components/layout/columns.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Card } from "#components/ui/card.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import { officeDowntime } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../_desk/desk-page.tsx";
import { deskPlaces } from "../_desk/desk-places.ts";
import { dayParts, interruptionRow, wallTime } from "../_desk/downtime-view.ts";
import { refusalIn } from "../_desk/refusal.ts";
import { requireOfficer } from "../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const DONE = ["pad", "unused"] as const;

/** The interruptions of the office, the opening of one, and what is prepared for the next (L36:19). */
export default async function DowntimePage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const { interruptions, pads } = await officeDowntime(officer);
  const refused = refusalIn(query);
  const done = DONE.find((known) => known === queryOf(query, "done"));
  const hidden = () => <HiddenFields idempotencyKey={randomToken(18)} locale={locale} />;
  const title = t("downtime.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("downtime", locale, t)]}>
      <Stack gap="l">
        <h1>{title}</h1>
        <p>{t("downtime.lead")}</p>
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
        {interruptions.some(({ endedAt }) => endedAt === null) && <Note tone="warn">{t("downtime.running")}</Note>}
        {interruptions.length > 0 ? (
          <InterruptionTable rows={interruptions.map(interruptionRow)} locale={locale} t={t} />
        ) : (
          <Empty title={t("downtime.none")}>{t("downtime.noneExplained")}</Empty>
        )}
        <WithAside
          aside={
            <>
              <PadCard
                pads={pads.map(({ id, firstNo, lastNo, blank, printedAt }) => ({
                  id,
                  first: String(firstNo),
                  last: String(lastNo),
                  blank,
                  on: dateWords(wallTime(printedAt).on, t),
                }))}
                hidden={hidden()}
                t={t}
              />
              <Card title={t("downtime.unused.title")}>
                <p>{t("downtime.unused.explained")}</p>
                <UnusedForm hidden={hidden()} t={t} />
              </Card>
            </>
          }
        >
          <Card title={t("downtime.open.title")}>
            {may(officer.role, "downtime:keep") ? (
              <Stack gap="m">
                <p>{t("downtime.open.explained")}</p>
                <OpeningForm
                  hidden={hidden()}
                  today={dayParts(wallTime(now()))}
                  officer={locale === "ar" ? officer.name.ar : officer.name.latin}
                  t={t}
                />
              </Stack>
            ) : (
              <p>{t("downtime.onlyOfficer")}</p>
            )}
          </Card>
        </WithAside>
      </Stack>
    </DeskPage>
  );
}
