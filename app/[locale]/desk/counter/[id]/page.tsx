import { CorrectionForm } from "#components/desk/downtime/entry-form.tsx";
import { PaperNote } from "#components/desk/downtime/paper-note.tsx";
import { CounterForm } from "#components/desk/counter/counter-form.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { findCounterFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { eventTexts } from "../../../../_portal/texts.ts";
import { counterViewOf } from "../../_desk/counter-view.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { dayParts, paperView } from "../../_desk/downtime-view.ts";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

/** One declaration at the counter: the dense page, then its number and its receipt once it was received. */
export default async function CounterFilePage({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findCounterFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { kind, reference } = file.declaration;
  const title = t(`counter.start.${kind}`);
  const words = eventTexts(locale, kind);
  const paper = file.paper && paperView(file.paper);
  const place = paper ? "downtime" : "counter";
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces(place, locale, t)]}>
      <Stack gap="m">
        <h1>{title}</h1>
        {paper && <PaperNote paper={paper} locale={locale} t={t} />}
        {paper && reference === null && (
          <details>
            <summary>{t("downtime.paper.correct")}</summary>
            <CorrectionForm
              id={id}
              hidden={<HiddenFields idempotencyKey={randomToken(18)} locale={locale} />}
              kind={kind}
              day={dayParts(paper.declared)}
              time={timeParts(paper.declared.time)}
              t={t}
            />
          </details>
        )}
        {reference === null ? (
          <CounterForm view={await counterViewOf(file, locale, words, at)} />
        ) : (
          <>
            <Note tone="ok" live title={t("counter.received")}>
              <Reference value={reference} plate />
            </Note>
            <Actions>
              <ButtonLink href={`/${locale}/desk/files/${id}`}>{t("counter.verify")}</ButtonLink>
              <ButtonLink kind="secondary" icon="download" href={`/api/desk/files/${id}/receipt.pdf?lang=${locale}`}>
                {t("counter.receipt")}
              </ButtonLink>
              <ButtonLink
                kind="quiet"
                href={paper ? `/${locale}/desk/downtime/${paper.interruption}` : `/${locale}/desk/counter`}
              >
                {t(paper ? "downtime.paper.see" : "counter.next")}
              </ButtonLink>
            </Actions>
          </>
        )}
      </Stack>
    </DeskPage>
  );
}

function timeParts(time: string): { hour: string; minute: string } {
  const [hour = "", minute = ""] = time.split(":");
  return { hour, minute };
}
