import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { dirhamsOf } from "#lib/requests/core/index.ts";
import { publicTariff } from "#lib/requests/index.ts";
import { CommandFields } from "../../../_portal/command-fields.tsx";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { localeOf } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** Before the form: that the document may not be needed, who may ask, what to prepare, what it costs. */
export default guarded("portal.documents", async ({ params }: Props) => {
  const locale = localeOf((await params).locale);
  const t = textsOf(locale, "requests", "portal");
  const tariff = await publicTariff(civilDayAt(now()));
  return (
    <PortalPage locale={locale} t={t} title={t("title")} width="prose">
      <Stack gap="l">
        <h1>{t("title")}</h1>
        <Prose>
          <p>{t("home.lead")}</p>
        </Prose>
        <Note tone="warn" title={t("home.notNeeded.title")}>
          {t("home.notNeeded.text")}
        </Note>
        <Card title={t("home.who.title")}>
          <p>{t("home.who.text")}</p>
        </Card>
        <Card title={t("home.bring.title")}>
          <Prose>
            <ul>
              {["act", "card", "proof"].map((what) => (
                <li key={what}>{t(`home.bring.${what}`)}</li>
              ))}
            </ul>
            <p>{t("home.fee", { price: dirhamsOf(tariff.copy), post: dirhamsOf(tariff.registeredPost) })}</p>
          </Prose>
        </Card>
        <form method="post" action="/api/portal/requests">
          <CommandFields locale={locale} />
          <Actions stack>
            <Button wide>{t("home.start")}</Button>
            <ButtonLink kind="secondary" wide href={`/${locale}/track`}>
              {t("home.track")}
            </ButtonLink>
          </Actions>
        </form>
      </Stack>
    </PortalPage>
  );
});
