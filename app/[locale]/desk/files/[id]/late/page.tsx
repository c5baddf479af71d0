import { redirect } from "next/navigation";
import { LatePage } from "#components/desk/late/late-page.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { lateViewOf } from "../../../_desk/late-view.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const DONE = ["ask", "take-back", "refusal", "judgment"];

export default async function LateFilePage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const view = lateViewOf(file, officer, civilDayAt(at));
  if (!view) redirect(`/${locale}/desk/files/${id}`);
  const done = queryOf(await searchParams, "done");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={t("rulings:late.title")} bare>
      <LatePage view={view} done={DONE.includes(done) ? done : undefined} locale={locale} t={t} />
    </DeskPage>
  );
}
