import { ActPage } from "#components/desk/acts/act-page.tsx";
import { MarriageCopies } from "#components/desk/issue/marriage-copies.tsx";
import { IssueDocuments } from "#components/desk/registered/issue-documents.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Note } from "#components/ui/note.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { officesOfMap } from "#lib/mentions/index.ts";
import { now } from "#lib/platform/clock.ts";
import { actViewOf } from "../../_desk/act-view.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; actId: string }>; searchParams: Promise<Query> };

/** One act of the register with everything that belongs to it. */
export default async function ActRoute({ params, searchParams }: Props) {
  const { locale: asked, actId } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const act = isId(actId)
    ? await actViewOf(officer, actId, { locale, offices: await officesOfMap(officer, now()) })
    : undefined;
  if (!act) return <MissingFile locale={locale} t={t} officer={officer} />;
  const title = t(`acts:act.title.${act.kind}`, { no: act.no, year: act.year });
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("acts", locale, t)]}>
      {queryOf(await searchParams, "done") === "mention" && (
        <Note tone="ok" live>
          {t("acts:mention.done")}
        </Note>
      )}
      <ActPage
        act={act}
        issue={
          <Stack gap="l">
            <IssueDocuments
              actId={act.id}
              kinds={act.copies}
              isSealed={act.isSealed}
              holder={
                act.kind === "birth" && act.life === "alive" ? act.name[locale === "ar" ? "ar" : "latin"] : undefined
              }
              forMarriage={act.forMarriage.map(({ on }) => on)}
              today={civilDayAt(now())}
            />
            <MarriageCopies
              copies={act.forMarriage}
              mentionHref={act.mayMention ? `/${locale}/desk/acts/${act.id}/mention` : undefined}
              t={t}
            />
          </Stack>
        }
        locale={locale}
        t={t}
      />
    </DeskPage>
  );
}
