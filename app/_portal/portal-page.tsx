import type { ReactNode } from "react";
import { Page } from "#components/layout/page.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { config } from "#lib/platform/config.ts";
import { addressInOtherLanguage } from "./address.ts";

type PortalPageProps = {
  locale: Locale;
  t: T;
  /** What the browser's tab says; the name of the register follows. */
  title: string;
  width?: "question" | "prose" | "wide" | "full" | undefined;
  children: ReactNode;
};

/** The frame of every citizen page: header, language switch that keeps page and query, footer. */
export async function PortalPage({ locale, t, title, width, children }: PortalPageProps) {
  const footerLinks = [
    { href: `/${locale}/birth`, label: t("portal:footer.birth") },
    { href: "/v", label: t("portal:footer.verify") },
    { href: `/${locale}/laws`, label: t("laws:title") },
    { href: `/${locale}/privacy`, label: t("portal:footer.privacy") },
    ...(config().mode === "demonstration" ? [{ href: `/${locale}/messages`, label: t("portal:footer.messages") }] : []),
  ];
  return (
    <Page
      locale={locale}
      t={t}
      width={width}
      otherHref={await addressInOtherLanguage(locale)}
      footerLinks={footerLinks}
    >
      <title>{`${title} — ${t("common:brand.line")}`}</title>
      {children}
    </Page>
  );
}
