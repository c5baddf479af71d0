import { redirect } from "next/navigation";
import QRCode from "qrcode";
import { BringCard } from "#components/portal/bring-card.tsx";
import { OfficeCard } from "#components/portal/office-card.tsx";
import { QrCard } from "#components/portal/qr-card.tsx";
import { SecretCard } from "#components/portal/secret-card.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { DeadlineCard } from "#components/ui/deadline-card.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { Reference } from "#components/ui/reference.tsx";
import { SealPanel } from "#components/ui/seal-panel.tsx";
import { weekdayOf } from "#lib/calendar/core/index.ts";
import { answerAt } from "#lib/declarations/core/index.ts";
import { documentNeeds, secretCodeOf } from "#lib/declarations/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../_portal/held-file.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { eventTexts, localeOf } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The confirmation: the number, the code, by when, where, with what; and that nothing is registered yet. */
export default guarded("portal.sent", async ({ params }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const { declaration, office } = await heldFile(id, locale);
  const t = eventTexts(locale, declaration.kind);
  const { reference, deadline, regime, contact } = declaration;
  if (reference === null || regime === null || office === null) redirect(`/${locale}/declaration/${id}`);
  const code = QRCode.create(reference, { errorCorrectionLevel: "M" }).modules;
  const phoneEnd = contact.phone?.slice(-2);
  return (
    <PortalPage locale={locale} t={t} title={t("sent.title")} width="question">
      <SealPanel title={t("sent.title")}>
        <p>{t("sent.reference")}</p>
        <Reference value={reference} plate />
        <p>{t("sent.keep")}</p>
      </SealPanel>
      <Actions even>
        <ButtonLink
          kind="secondary"
          icon="download"
          href={`/api/portal/declarations/${id}/form.pdf?lang=${locale}`}
          download
        >
          {t("sent.receipt")}
        </ButtonLink>
        <ButtonLink kind="secondary" icon="print" href={`/api/portal/declarations/${id}/form.pdf?lang=${locale}`}>
          {t("sent.print")}
        </ButtonLink>
      </Actions>
      <Note tone="warn" title={t("sent.notRegistered.title")}>
        {t("sent.notRegistered.text")}
      </Note>
      {deadline !== null && (
        <DeadlineCard on={deadline.lastDay} title={t("sent.deadline")} t={t}>
          {t("sent.deadlineText", { weekday: t(`weekday.${weekdayOf(deadline.lastDay)}`) })}
        </DeadlineCard>
      )}
      <SecretCard code={secretCodeOf(id)} text={t("portal:secret.sent")} t={t} />
      <OfficeCard office={office} title={t("sent.where")} locale={locale} t={t} />
      <BringCard needs={documentNeeds(declaration, regime)} t={t} />
      <QrCard size={code.size} isDark={(row, column) => code.get(row, column) !== 0} t={t} />
      {phoneEnd !== undefined && (
        <Note tone="ok" icon="phone">
          {t("sent.sms")} <Bdi>{phoneEnd}</Bdi>. {t("sent.willTell")}
        </Note>
      )}
      {phoneEnd === undefined && contact.email !== null && (
        <Note tone="ok" icon="mail">
          {t("sent.mail")}
        </Note>
      )}
      <Actions stack>
        <ButtonLink wide href={`/${locale}/track/${id}`}>
          {t("sent.track")}
        </ButtonLink>
      </Actions>
      {answerAt(declaration.answers, "child.isMultiple") === "yes" && (
        <form method="post" action={`/api/portal/declarations/${id}/twin`}>
          <CommandFields locale={locale} />
          <Stack gap="s">
            <Hint>{t("sent.twinText")}</Hint>
            <Button kind="secondary" icon="plus" wide>
              {t("sent.twin")}
            </Button>
          </Stack>
        </form>
      )}
    </PortalPage>
  );
});
