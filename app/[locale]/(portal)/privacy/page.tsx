import { Prose } from "#components/ui/prose.tsx";
import { guarded } from "../../../_portal/guarded.ts";
import { PortalPage } from "../../../_portal/portal-page.tsx";
import { textsFor } from "../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string }> };

/** What is done with personal data, as law 09-08 wants it told when they are collected (L09-08:5). */
export default guarded("portal.privacy", async ({ params }: Props) => {
  const { locale, t } = textsFor((await params).locale, "portal");
  return (
    <PortalPage locale={locale} t={t} title={t("privacy.title")} width="prose">
      <h1>{t("privacy.title")}</h1>
      <Prose>
        {["who", "why", "readers", "kept", "rights"].map((part) => (
          <section key={part}>
            <h2>{t(`privacy.${part}.title`)}</h2>
            <p>{t(`privacy.${part}.text`)}</p>
          </section>
        ))}
      </Prose>
    </PortalPage>
  );
});
