import { redirect } from "next/navigation";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { TaskList } from "#components/ui/task-list.tsx";
import { nationalIdentitySource } from "#lib/requests/index.ts";
import { guarded } from "../../../../../_portal/guarded.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";
import { paperStates } from "../../../../../_portal/requests/paper-states.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

/** Who the applicant is and by what right, each by its paper, or by the national service of identity. */
export default guarded("portal.requestPapers", async ({ params }: Props) => {
  const { locale: asked, id } = await params;
  const { locale, t, held, home } = await heldRequest(asked, id);
  if (held.request.status !== "draft") redirect(`${home}/track`);
  const papers = paperStates(held);
  const isProved = held.request.identity !== null;
  return (
    <PortalPage locale={locale} t={t} title={t("papers.title")} width="question">
      <BackLink href={`${home}/delivery`} t={t} />
      <Stack gap="l">
        <h1>{t("papers.title")}</h1>
        {isProved ? (
          <Note tone="ok">{t("papers.proved")}</Note>
        ) : (
          nationalIdentitySource() !== null && (
            <Card title={t("papers.prove")}>
              <p>{t("papers.proveText")}</p>
              <ButtonLink kind="secondary" wide href={`${home}/identity`}>
                {t("papers.prove")}
              </ButtonLink>
            </Card>
          )
        )}
        {papers.length === 0 ? (
          <p>{t("papers.none")}</p>
        ) : (
          <TaskList
            items={papers.map(({ kind, need, isSent }) => ({
              key: kind,
              label: t(`paper.${kind}.name`),
              href: `${home}/papers/${kind}`,
              status: isSent ? "complete" : need === "required" ? "incomplete" : "todo",
              statusLabel: t(isSent ? "papers.sent" : `papers.${need}`),
            }))}
            t={t}
          />
        )}
        <Actions stack>
          <ButtonLink wide href={`${home}/check`}>
            {t("common:button.continue")}
          </ButtonLink>
        </Actions>
      </Stack>
    </PortalPage>
  );
});
