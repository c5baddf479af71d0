import { CompletionPage } from "#components/desk/completion/completion-page.tsx";
import { findDeskFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { redirect } from "next/navigation";
import { completionViewOf } from "../../../_desk/completion-view.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function CompletionRoute({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const file = isId(id) ? await findDeskFile(officer, id, now()) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const view = completionViewOf(file, locale);
  if (!view || file.declaration.status !== "ready") redirect(`/${locale}/desk/files/${id}`);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={t("completion.title")} bare>
      <CompletionPage view={view} locale={locale} t={t} />
    </DeskPage>
  );
}
