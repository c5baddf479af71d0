import { redirect } from "next/navigation";
import { ActPage } from "#components/desk/act/act-page.tsx";
import { Changes } from "#components/desk/act/changes.tsx";
import { PaperEntry } from "#components/desk/act/paper-entry.tsx";
import { PaperSteps } from "#components/desk/act/paper-steps.tsx";
import { IdentifierLine } from "#components/desk/registered/identifier-line.tsx";
import { Steps } from "#components/desk/act/steps.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import { frenchTextOf } from "#lib/acts/core/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { demonstrationLogin } from "../../../_desk/demonstration-login.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { fileViewOf } from "../../../_desk/file-view.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { paperEntryViewOf } from "../../../_desk/paper-entry-view.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { sheetViewOf } from "../../../_desk/sheet-view.ts";
import { changesOf, stepsViewOf } from "../../../_desk/steps-view.ts";
import { deskTexts } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function ActRoute({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { declaration, draft, authority } = file;
  if (declaration.act !== null) redirect(`/${locale}/desk/files/${id}/registered`);
  if (declaration.status === "referred") redirect(`/${locale}/desk/files/${id}/referral`);
  if (!draft) redirect(`/${locale}/desk/files/${id}/completion`);
  const regime = declaration.regime ?? "R36";
  const isPaper = regime === "R37";
  const isConsular = file.office?.kind === "consulate";
  const entry = isPaper && officer.role === "officer" ? await paperEntryViewOf(officer, draft, locale) : undefined;
  const title = t(isPaper ? "paper.heading" : "act.title");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} bare>
      <ActPage
        sheet={sheetViewOf(draft, regime, null)}
        translation={locale === "fr" ? frenchTextOf(draft.act) : null}
        title={title}
        explained={t(isPaper ? (isConsular ? "paper.explainedAbroad" : "paper.explained") : "act.explained")}
        backHref={`/${locale}/desk/files/${id}`}
        t={t}
      >
        <Changes changes={changesOf(file)} named={fileViewOf(file, locale)} />
        {isPaper ? (
          <>
            <PaperSteps pdfHref={`/api/desk/files/${id}/wording.pdf`} isConsular={isConsular} t={t} />
            {entry ? (
              <PaperEntry
                view={entry}
                hidden={
                  <HiddenFields
                    idempotencyKey={randomToken(18)}
                    locale={locale}
                    version={draft.version}
                    values={{ scan: entry.page?.id }}
                  />
                }
                login={await demonstrationLogin(officer, at)}
                t={t}
              />
            ) : (
              <Note tone="info">{t("paper.byOfficer")}</Note>
            )}
          </>
        ) : (
          <>
            {authority?.toOn && <Note tone="info">{t("act.authority", { date: dateWords(authority.toOn, t) })}</Note>}
            {draft.act.hijri.isProvisional && <Note tone="warn">{t("act.hijriProvisional")}</Note>}
            {draft.act.kind === "birth" && <IdentifierLine value={null} t={t} />}
            <Steps key={draft.id} view={await stepsViewOf(file, draft, officer, locale, at)} />
          </>
        )}
        <p>
          <a href={`/${locale}/desk/files/${id}/completion`}>{t("act.again")}</a>
        </p>
      </ActPage>
    </DeskPage>
  );
}
