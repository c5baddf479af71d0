import { redirect } from "next/navigation";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { TaskList, type Task } from "#components/ui/task-list.tsx";
import { SecretCard } from "#components/portal/secret-card.tsx";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { sectionStates } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { CommandFields } from "../../../../_portal/command-fields.tsx";
import { documentStates } from "../../../../_portal/document-states.ts";
import { guarded } from "../../../../_portal/guarded.ts";
import { heldFile } from "../../../../_portal/held-file.ts";
import { PortalPage } from "../../../../_portal/portal-page.tsx";
import { type Query, queryOf, refusalIn, eventTexts, localeOf } from "../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** The list of tasks of a draft: any order, where each stands, and the code to come back with. */
export default guarded("portal.tasks", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const query = await searchParams;
  const file = await heldFile(id, locale);
  const t = eventTexts(locale, file.declaration.kind);
  if (file.declaration.status !== "draft") redirect(`/${locale}/track/${id}`);
  const home = `/${locale}/declaration/${id}`;
  const states = await sectionStates(file.declaration, now());
  const documents = await documentStates(file, now());
  const isAnswered = states.every(({ problems }) => problems.length === 0);
  const isReady = isAnswered && documents.missing === 0;
  const refused = refusalIn(query);
  const left =
    states.filter(({ problems }) => problems.length > 0).length + (documents.missing > 0 || !isAnswered ? 1 : 0);
  const sections: Task[] = states.map(({ section, isStarted, problems }) => ({
    key: section,
    label: t(`section.${section}`),
    href: isStarted && problems.length > 0 ? `${home}/${section}?problems=1` : `${home}/${section}`,
    status: problems.length === 0 ? "complete" : isStarted ? "incomplete" : "todo",
  }));
  const documentsTask: Task = {
    key: "documents",
    label: t("section.documents"),
    href: documents.isKnown ? `${home}/documents` : undefined,
    status: !documents.isKnown
      ? "later"
      : documents.missing === 0
        ? "complete"
        : documents.isStarted
          ? "incomplete"
          : "todo",
  };
  const checkTask: Task = {
    key: "check",
    label: t("section.check"),
    href: isReady ? `${home}/check` : undefined,
    status: isReady ? "todo" : "later",
  };
  const tasks = [...sections, documentsTask, checkTask];
  const next = tasks.find(({ href, status }) => href !== undefined && status !== "complete");
  return (
    <PortalPage locale={locale} t={t} title={t("tasks.title")} width="prose">
      <h1>{t("tasks.title")}</h1>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
      {queryOf(query, "saved") === "1" && (
        <Note tone="ok" live title={t("tasks.saved.title")}>
          {t("tasks.saved.text")}
        </Note>
      )}
      {queryOf(query, "twin") === "1" && <Note title={t("tasks.twin.title")}>{t("tasks.twin.text")}</Note>}
      <Hint>{isReady ? t("tasks.ready") : t("tasks.left", { count: left })}</Hint>
      <TaskList items={tasks} t={t} />
      {next?.href !== undefined && (
        <Actions stack>
          <ButtonLink wide href={next.href}>
            {t(isReady ? "documents.go" : "common:button.continue")}
          </ButtonLink>
        </Actions>
      )}
      <SecretCard code={secretCodeOf(id)} text={t("portal:secret.draft")} t={t} />
      <form method="post" action={`/api/portal/declarations/${id}/forget`}>
        <CommandFields locale={locale} />
        <Stack gap="s" start>
          <Hint>{t("portal:forget.text")}</Hint>
          <Button kind="quiet" icon="exit">
            {t("portal:forget.go")}
          </Button>
        </Stack>
      </form>
    </PortalPage>
  );
});
