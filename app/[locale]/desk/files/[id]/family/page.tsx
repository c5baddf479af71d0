import { redirect } from "next/navigation";
import { Head, Sheet } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { TaskList } from "#components/ui/task-list.tsx";
import { familySections, findDeskFile, isForFamily } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { eventTexts } from "../../../../../_portal/texts.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { refusalCodeIn } from "../../../_desk/refusal-in.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** A relative came with nothing: what the institution's file still wants, page by page. */
export default async function FamilyPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { declaration } = file;
  const page = `/${locale}/desk/files/${id}`;
  if (!isForFamily(declaration)) redirect(page);
  const query = await searchParams;
  const refused = refusalCodeIn(query);
  const words = eventTexts(locale, declaration.kind);
  const sections = familySections(declaration, at);
  const next = sections.find(({ problems }) => problems.length > 0);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={t("family.title")} groups={[deskPlaces(null, locale, t)]}>
      <BackLink href={page} t={t} label={t("act.back")} />
      <Sheet>
        <Head title={t("family.title")}>
          <Reference value={declaration.reference ?? ""} /> · {t("family.explained")}
        </Head>
        {refused && (
          <Note tone="bad" live>
            {t(`errors:${refused}`, { status: t(`status.${declaration.status}`) })}
          </Note>
        )}
        {!next && queryOf(query, "done") === "whole" && (
          <Note tone="ok" live>
            {t("family.whole")}
          </Note>
        )}
        <TaskList
          items={sections.map(({ section, problems }) => ({
            key: section,
            href: `${page}/family/${section}`,
            label: words(`section.${section}`),
            status: problems.length === 0 ? "complete" : "incomplete",
            statusLabel: t(problems.length === 0 ? "family.done" : "family.open"),
          }))}
          t={t}
        />
        <Actions>
          {next ? (
            <ButtonLink href={`${page}/family/${next.section}`} iconEnd="forward">
              {t("family.begin")}
            </ButtonLink>
          ) : (
            <ButtonLink href={page} iconEnd="forward">
              {t("family.verify")}
            </ButtonLink>
          )}
        </Actions>
      </Sheet>
    </DeskPage>
  );
}
