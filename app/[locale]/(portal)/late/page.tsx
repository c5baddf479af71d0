import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { REGIMES } from "#lib/territory/core/index.ts";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }> };

const STEPS = ["ask", "join", "answer", "register"];

/** After the deadline: the way each law leaves open, what to bring, who decides and within which time; nothing is promised. */
export default guarded("portal.late", async ({ params }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  return (
    <PortalPage locale={locale} t={t} title={t("late.title")} width="prose">
      <Stack gap="l">
        <h1>{t("late.title")}</h1>
        <Prose>
          <p>{t("late.lead")}</p>
        </Prose>
        <Note tone="warn" icon="clock" title={t("late.abroad.title")}>
          {t("late.abroad.text")}
        </Note>
        {REGIMES.map((regime) => (
          <Card key={regime} title={t(`late.${regime}.title`)}>
            <Prose>
              <ol>
                {STEPS.map((step) => (
                  <li key={step}>{t(`late.${regime}.${step}`)}</li>
                ))}
              </ol>
              <p>{t(`late.${regime}.law`)}</p>
            </Prose>
          </Card>
        ))}
        <Prose>
          <h2>{t("late.form.title")}</h2>
          <p>{t("late.form.text")}</p>
        </Prose>
        <Actions stack>
          <ButtonLink href={`/${locale}/birth`}>{t("home.birth.title")}</ButtonLink>
          <ButtonLink kind="secondary" href={`/${locale}/death`}>
            {t("home.death.title")}
          </ButtonLink>
        </Actions>
      </Stack>
    </PortalPage>
  );
});
