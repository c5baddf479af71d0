import { redirect } from "next/navigation";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { StepLine } from "#components/ui/step-line.tsx";
import { TaskList } from "#components/ui/task-list.tsx";
import { formOf } from "#lib/declarations/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { stepOf } from "../../../../../_portal/declaration-steps.ts";
import { type DocumentState, documentStates } from "../../../../../_portal/document-states.ts";
import { guarded } from "../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../_portal/held-file.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { type Query, refusalIn, eventTexts, localeOf } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

const TASKS = {
  empty: "todo",
  sending: "incomplete",
  received: "complete",
  refused: "incomplete",
  later: "complete",
} as const;

/** What the law asks for in this case, and no more; each document has its own page. */
export default guarded("portal.documents", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const refused = refusalIn(await searchParams);
  const file = await heldFile(id, locale);
  const t = eventTexts(locale, file.declaration.kind);
  if (file.declaration.status !== "draft") redirect(`/${locale}/track/${id}`);
  const home = `/${locale}/declaration/${id}`;
  const { isKnown, documents, missing } = await documentStates(file, now());
  if (!isKnown) redirect(home);
  const { step, steps } = stepOf(file.declaration, "documents");
  const last = formOf(file.declaration.kind).sectionsFor(file.declaration.answers).at(-1) ?? "declarant";
  const task = ({ need, state }: DocumentState) => ({
    key: need.kind,
    label: t(`document.${need.kind}.name`),
    href: `${home}/documents/${need.kind}`,
    status: TASKS[state],
    statusLabel: t(state === "empty" ? `document.need.${need.need}` : `common:file.state.${state}`, { percent: 100 }),
  });
  const required = documents.filter(({ need }) => need.need === "required");
  const helpful = documents.filter(({ need }) => need.need === "helpful");
  return (
    <PortalPage locale={locale} t={t} title={t("documents.title")} width="question">
      <BackLink href={`${home}/${last}`} t={t} />
      <Stack gap="s">
        <Hint>
          <b>{t("section.documents")}</b> · {t("common:step.of", { step, steps })}
        </Hint>
        <StepLine step={step} steps={steps} />
      </Stack>
      <h1>{t("documents.title")}</h1>
      {refused !== undefined && (
        <Note tone="bad" live>
          {t(`errors:${refused}`)}
        </Note>
      )}
      <p>{t("documents.lead")}</p>
      <Stack as="section" gap="m">
        <h2>{t("documents.required")}</h2>
        <TaskList items={required.map(task)} t={t} />
      </Stack>
      {helpful.length > 0 && (
        <Stack as="section" gap="m">
          <h2>{t("documents.helpful")}</h2>
          <Hint>{t("documents.helpfulText")}</Hint>
          <TaskList items={helpful.map(task)} t={t} />
        </Stack>
      )}
      {missing > 0 && <Note tone="info">{t("documents.missing", { count: missing })}</Note>}
      <Actions stack>
        <ButtonLink wide href={missing === 0 ? `${home}/check` : home}>
          {t(missing === 0 ? "documents.go" : "documents.toTasks")}
        </ButtonLink>
      </Actions>
    </PortalPage>
  );
});
