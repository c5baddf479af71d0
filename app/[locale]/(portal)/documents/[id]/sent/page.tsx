import { redirect } from "next/navigation";
import { SecretCard } from "#components/portal/secret-card.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SealPanel } from "#components/ui/seal-panel.tsx";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { guarded } from "../../../../../_portal/guarded.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The confirmation: the number, the code, and what comes next. */
export default guarded("portal.requestSent", async ({ params }: Props) => {
  const { locale: asked, id } = await params;
  const { locale, t, held, home } = await heldRequest(asked, id);
  const { reference, status } = held.request;
  if (reference === null) redirect(`${home}/check`);
  return (
    <PortalPage locale={locale} t={t} title={t("sent.title")} width="question">
      <Stack gap="l">
        <SealPanel title={t("sent.title")}>
          <p>{t("sent.reference")}</p>
          <Reference value={reference} plate />
          <p>{t("sent.keep")}</p>
        </SealPanel>
        <SecretCard code={secretCodeOf(id)} text={t("sent.code")} t={t} />
        <Note tone="info" title={t(`status.${status}.title`)}>
          {t(`status.${status}.text`)}
        </Note>
        <Actions stack>
          <ButtonLink kind="secondary" wide icon="download" href={`/api/portal/requests/${id}/receipt.pdf`} download>
            {t("sent.receipt")}
          </ButtonLink>
          {status === "payment_pending" && (
            <ButtonLink wide href={`${home}/payment`}>
              {t("sent.pay")}
            </ButtonLink>
          )}
          <ButtonLink kind={status === "payment_pending" ? "secondary" : "primary"} wide href={`${home}/track`}>
            {t("sent.track")}
          </ButtonLink>
        </Actions>
      </Stack>
    </PortalPage>
  );
});
