import { CitedArticles } from "#components/portal/cited-articles.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { articlesCited } from "#lib/guidance/index.ts";
import { now } from "#lib/platform/clock.ts";
import { REGIMES } from "#lib/territory/core/index.ts";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** What the way after the deadline rests on under either law. */
const ARTICLES = { R36: ["L36:21", "D22:41"], R37: ["D99:15", "D99:18", "CPC:217"] } as const;

const STEPS = ["ask", "join", "answer", "register"];

/** After the deadline: the way each law leaves open, what to bring, who decides and within which time; nothing is promised. */
export default guarded("portal.late", async ({ params }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  const at = now();
  const today = { day: civilDayAt(at), at };
  const articles = {
    R36: await articlesCited("portal", ARTICLES.R36, today),
    R37: await articlesCited("portal", ARTICLES.R37, today),
  };
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
            <CitedArticles articles={articles[regime]} locale={locale} t={t} />
          </Card>
        ))}
        <Prose>
          <h2>{t("late.certificate.title")}</h2>
          <p>{t("late.certificate.text")}</p>
          <p>{t("late.certificate.burial")}</p>
        </Prose>
        <Prose>
          <h2>{t("late.form.title")}</h2>
          <p>{t("late.form.text")}</p>
        </Prose>
        <Prose>
          <h2>{t("late.track")}</h2>
          <p>{t("late.trackText")}</p>
        </Prose>
        <Actions stack>
          <ButtonLink kind="secondary" href={`/${locale}/track`}>
            {t("late.track")}
          </ButtonLink>
          <ButtonLink href={`/${locale}/birth`}>{t("home.birth.title")}</ButtonLink>
          <ButtonLink kind="secondary" href={`/${locale}/death`}>
            {t("home.death.title")}
          </ButtonLink>
        </Actions>
      </Stack>
    </PortalPage>
  );
});
