import { Stack } from "#components/layout/stack.tsx";
import { LinkList } from "#components/ui/link-list.tsx";
import { Note } from "#components/ui/note.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { civilDayAt } from "#lib/calendar/index.ts";
import { articlesByLaw } from "#lib/guidance/core/index.ts";
import { legalReferences } from "#lib/guidance/index.ts";
import { now } from "#lib/platform/clock.ts";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** The laws that the register rests on. */
export default guarded("portal.laws", async ({ params }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  const at = now();
  const laws = articlesByLaw(await legalReferences("portal", at), civilDayAt(at));
  return (
    <PortalPage locale={locale} t={t} title={t("laws:title")} width="prose">
      <Stack gap="l">
        <h1>{t("laws:title")}</h1>
        <Prose>
          <p>{t("laws:lead")}</p>
        </Prose>
        <LinkList
          items={laws.map(({ law, articles }) => ({
            href: `/${locale}/laws/${law}`,
            icon: "book" as const,
            title: t(`laws:name.${law}`),
            hint: `${t("laws:count", { count: articles.length })} ${t(`laws:status.${law}`)}`,
          }))}
        />
        <Note tone="info">{t("laws:summary")}</Note>
      </Stack>
    </PortalPage>
  );
});
