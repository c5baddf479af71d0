import { RulingMoves } from "#components/desk/rulings/ruling-moves.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { RulingSheet } from "#components/rulings/ruling-sheet.tsx";
import { RulingStory } from "#components/rulings/ruling-story.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { openRulingPage } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { type ActRulingMove, afterRefusal, movesAt, stateOn } from "#lib/rulings/core/index.ts";
import { wayFor } from "#lib/rulings/index.ts";
import { redirect } from "next/navigation";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { RulingNotes } from "../../_desk/ruling-notes.tsx";
import { deskTexts, type Query } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One ruling on an act at the desk: what was asked, where it stands, what the officer can do next. */
export default async function RulingPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const found = isId(id) ? await openRulingPage("desk", officer, id, at) : undefined;
  if (!found) redirect(`/${locale}/desk/rulings?refused=rulings.onActNotFound`);
  const { ruling, facts, office, actOffice } = found;
  const today = civilDayAt(at);
  const state = stateOn(ruling, today);
  const appeal = afterRefusal(ruling.matter, ruling.regime);
  const moves = movesAt("office", { ...ruling, state, canAppeal: appeal !== null }).filter((move) =>
    may(officer.role, rightOf(move)),
  );
  const way = state === "refused" ? appeal : wayFor(ruling);
  const title = t(`corrections:matter.${ruling.matter}`);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("rulings", locale, t)]}>
      <Stack gap="l">
        <BackLink href={`/${locale}/desk/rulings`} t={t} label={t("corrections:back")} />
        <RulingNotes query={await searchParams} t={t} />
        <Sheet>
          <Head title={title}>
            <bdi>{locale === "ar" ? ruling.holder.ar : ruling.holder.latin || ruling.holder.ar}</bdi>
          </Head>
          <RulingSheet
            ruling={ruling}
            askedOn={civilDayAt(ruling.askedAt)}
            today={today}
            office={office && { ar: office.nameAr, fr: office.nameFr }}
            actOffice={actOffice && { ar: actOffice.nameAr, fr: actOffice.nameFr }}
            locale={locale}
            t={t}
          />
          {(state === "waiting" || state === "outside" || state === "refused") && (
            <Actions>
              <PrintButton href={`/api/desk/rulings/${id}/letter.pdf`} label={t("corrections:letter.open")} />
            </Actions>
          )}
          {state === "granted" && ruling.act.id !== null && (
            <>
              <Note tone="ok">{t("corrections:ready")}</Note>
              {may(officer.role, "mention:enter") && (
                <Actions>
                  <ButtonLink href={`/${locale}/desk/acts/${ruling.act.id}/mention?ruling=${id}`} icon="plus">
                    {t("acts:act.addMention")}
                  </ButtonLink>
                </Actions>
              )}
            </>
          )}
          <RulingMoves
            ruling={ruling}
            moves={moves}
            way={way ?? null}
            formKey={randomToken}
            officeCode={officer.office.code}
            locale={locale}
            t={t}
          />
          <RulingStory facts={facts.map(({ what, at: when }) => ({ what, on: civilDayAt(when) }))} t={t} />
        </Sheet>
      </Stack>
    </DeskPage>
  );
}

function rightOf(move: ActRulingMove): "ruling:ask" | "ruling:enter" {
  return move === "takeBack" ? "ruling:ask" : "ruling:enter";
}
