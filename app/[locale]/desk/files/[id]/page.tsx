import { PaperNote } from "#components/desk/downtime/paper-note.tsx";
import { Verification } from "#components/desk/verify/verification.tsx";
import { may } from "#lib/auth/core/index.ts";
import { deskToday, findDeskFile, findInstitutionSide } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { paperView } from "../../_desk/downtime-view.ts";
import { withArticles } from "../../_desk/with-articles.ts";
import { fileViewOf } from "../../_desk/file-view.ts";
import { institutionPanel } from "../../_desk/institution-panel.tsx";
import { MissingFile } from "../../_desk/missing-file.tsx";
import { nextFileOf } from "../../_desk/next-file.ts";
import { refusalCodeIn } from "../../_desk/refusal-in.ts";
import { requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function FilePage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const view = await withArticles(fileViewOf(file, locale), locale, at);
  const next = nextFileOf(await deskToday(officer, "new", 1, at), id);
  return (
    <DeskPage
      locale={locale}
      t={t}
      officer={officer}
      title={`${view.name[locale === "ar" ? "ar" : "latin"]} — ${t("verify.title")}`}
      bare
    >
      <Verification
        key={`${id}:${view.version}`}
        file={view}
        nextHref={next && `/${locale}/desk/files/${next}`}
        mayRefuse={may(officer.role, "declaration:refuse")}
        panel={
          <>
            {file.paper && <PaperNote paper={paperView(file.paper)} locale={locale} t={t} />}
            {institutionPanel({
              file,
              side: await findInstitutionSide(officer, id),
              officer,
              refused: refusalCodeIn(await searchParams),
              locale,
              t,
            })}
          </>
        }
      />
    </DeskPage>
  );
}
