import { redirect } from "next/navigation";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { dirhamsOf } from "#lib/requests/core/index.ts";
import { paymentProvider } from "#lib/requests/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../_portal/requests/held-request.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The fee through the provider; in a demonstration, a sandbox that says so. */
export default guarded("portal.requestPayment", async ({ params }: Props) => {
  const { locale: asked, id } = await params;
  const { locale, t, held, home } = await heldRequest(asked, id);
  const { status, fee, reference } = held.request;
  if (status !== "payment_pending") redirect(`${home}/track`);
  const provider = paymentProvider();
  const title = t("pay.title", { price: dirhamsOf(fee) });
  return (
    <PortalPage locale={locale} t={t} title={title} width="question">
      <BackLink href={`${home}/track`} t={t} />
      <Stack gap="l">
        <h1>{title}</h1>
        <Reference value={reference ?? ""} />
        {provider === null && <Note tone="warn">{t("pay.none")}</Note>}
        {provider?.isSandbox && (
          <Note tone="warn" title={t("pay.sandbox.title")}>
            {t("pay.sandbox.text")}
          </Note>
        )}
        {provider && (
          <form method="post" action={`/api/portal/requests/${id}/pay`}>
            <CommandFields locale={locale} />
            <Actions stack>
              <Button wide>{t("pay.go")}</Button>
            </Actions>
          </form>
        )}
      </Stack>
    </PortalPage>
  );
});
