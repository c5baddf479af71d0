import { MentionPage } from "#components/desk/mention/mention-page.tsx";
import { MentionStopped } from "#components/desk/mention/mention-stopped.tsx";
import { CompletionPage } from "#components/desk/completion/completion-page.tsx";
import { type DeskFile, findDeskFile, findMentionPreview } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { redirect } from "next/navigation";
import { completionViewOf } from "../../../_desk/completion-view.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { mentionViewOf, typedTargets } from "../../../_desk/mention-view.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { type DeskOfficer, requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function CompletionRoute({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const file = isId(id) ? await findDeskFile(officer, id, now()) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  if (file.declared?.mention && file.declaration.status === "ready")
    return (
      <DeskPage locale={locale} t={t} officer={officer} title={t("mention.title")} bare>
        {await mentionStep(file, officer, await searchParams, locale)}
      </DeskPage>
    );
  const view = completionViewOf(file, officer.role, locale);
  if (!view || file.declaration.status !== "ready") redirect(`/${locale}/desk/files/${id}`);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={t("completion.title")} bare>
      <CompletionPage view={view} locale={locale} t={t} />
    </DeskPage>
  );
}

/** A request that leads to a mention: what it enters on both birth acts, or why it cannot be entered yet. */
async function mentionStep(file: DeskFile, officer: DeskOfficer, query: Query, asked: string) {
  const { locale, t } = deskTexts(asked);
  const at = now();
  const { id } = file.declaration;
  const preview = await findMentionPreview(officer, { id, typed: typedTargets(query) }, at);
  if (!preview) return null;
  if (!preview.built.ok) return <MentionStopped fileId={id} failure={preview.built.error} locale={locale} t={t} />;
  const view = await mentionViewOf(file, preview.built.value, officer, locale, at);
  return <MentionPage view={view} locale={locale} t={t} />;
}
