import type { ReactNode } from "react";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { SealPanel } from "#components/ui/seal-panel.tsx";
import { TaskList } from "#components/ui/task-list.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { DocumentRequest, PaperKind, RequestStatus } from "#lib/requests/core/index.ts";

type TrackActionsProps = {
  request: DocumentRequest;
  shown: RequestStatus;
  asked: readonly { kind: PaperKind; isSent: boolean }[];
  isPaid: boolean;
  home: string;
  locale: Locale;
  /** What every form of a command carries unseen. */
  fields: ReactNode;
  t: T;
};

/** The one thing that the applicant can do now: pay, wait, answer, mend, download, begin again. */
export function TrackActions({ request, shown, asked, isPaid, home, locale, fields, t }: TrackActionsProps) {
  const { id, serial, delivery } = request;
  const mend = request.asked.includes("act") || shown === "not_found";
  switch (shown) {
    case "payment_pending":
      return (
        <Actions stack>
          <ButtonLink wide href={`${home}/payment`}>
            {t("sent.pay")}
          </ButtonLink>
        </Actions>
      );
    case "submitted":
      return (
        <Actions stack>
          <ButtonLink kind="secondary" wide href={`${home}/track`}>
            {t("track.refresh")}
          </ButtonLink>
        </Actions>
      );
    case "to_complete":
    case "not_found":
      return (
        <Card title={t(shown === "not_found" ? "track.mend" : "track.asked")}>
          <Stack gap="m">
            <TaskList
              items={[
                ...(mend
                  ? [{ key: "act", label: t("asked.act"), href: `${home}/act`, status: "incomplete" as const }]
                  : []),
                ...(shown === "to_complete"
                  ? asked.map(({ kind, isSent }) => ({
                      key: kind,
                      label: t(`paper.${kind}.name`),
                      href: `${home}/papers/${kind}`,
                      status: isSent ? ("complete" as const) : ("incomplete" as const),
                    }))
                  : []),
              ]}
              t={t}
            />
            {shown === "not_found" && (
              <Hint>
                {t("track.certificate")} <a href={`/${locale}/late`}>{t("track.late")}</a>
              </Hint>
            )}
            <form method="post" action={`/api/portal/requests/${id}/answer`}>
              {fields}
              <Button wide icon="send">
                {t("track.answer")}
              </Button>
            </form>
          </Stack>
        </Card>
      );
    case "signed":
    case "delivered":
      return (
        <SealPanel level={2} title={t("field.serial")}>
          <p>
            <Bdi>{serial ?? ""}</Bdi>
          </p>
          {delivery === "download" && isPaid && (
            <ButtonLink wide icon="download" href={`/api/portal/requests/${id}/document.pdf`} download>
              {t("track.download")}
            </ButtonLink>
          )}
        </SealPanel>
      );
    case "expired":
    case "revoked":
    case "refused":
    case "withdrawn":
      return (
        <Actions stack>
          <ButtonLink kind="secondary" wide href={`/${locale}/documents`}>
            {t("title")}
          </ButtonLink>
        </Actions>
      );
    default:
      return null;
  }
}
