import { HoldersTable } from "#components/desk/issue/holders-table.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Note } from "#components/ui/note.tsx";
import { holdersToTell } from "#lib/documents/index.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { refusalIn } from "../../_desk/refusal.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The copies of the last three months that are good no longer, with whoever collected them: the officer tells those who were not. */
export default async function TakenBackPage({ params, searchParams }: Props) {
  const { locale, t } = deskTexts((await params).locale);
  const officer = await requireOfficer(locale);
  const query = await searchParams;
  const holders = await holdersToTell(officer, now());
  const refused = refusalIn(query);
  const here = `/${locale}/desk/issued`;
  const title = t("issuing:told.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("issued", locale, t)]}>
      <BackLink href={here} t={t} label={t("issuing:list.title")} />
      <Stack gap="l">
        <Head title={title}>{t("issuing:told.lead")}</Head>
        {refused !== undefined && (
          <Note tone="bad" live>
            {t(`errors:${refused}`)}
          </Note>
        )}
        {queryOf(query, "done") === "told" && (
          <Note tone="ok" live>
            {t("issuing:told.done")}
          </Note>
        )}
        {holders.length === 0 ? (
          <Empty title={t("issuing:told.none")} />
        ) : (
          <HoldersTable
            holders={holders.map(({ takenBackAt, ...holder }) => {
              const { day, time } = moroccanTime(takenBackAt);
              return { ...holder, on: day, time: time.slice(0, 5) };
            })}
            hrefOf={(serial) => `${here}/${serial}`}
            hiddenOf={() => <HiddenFields idempotencyKey={randomToken()} locale={locale} />}
            t={t}
          />
        )}
      </Stack>
    </DeskPage>
  );
}
