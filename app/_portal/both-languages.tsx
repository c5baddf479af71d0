import type { ReactNode } from "react";
import { Columns } from "#components/layout/columns.tsx";
import { Page } from "#components/layout/page.tsx";
import { directionOf, LOCALES, type Locale, type T } from "#lib/kernel/texts.ts";
import { textsOf } from "#lib/platform/i18n.ts";

type BothProps = { title: (t: T) => string; children: (t: T, locale: Locale) => ReactNode };

/** A page for readers whose language is not known: Arabic and French side by side. */
export function BothLanguages({ title, children }: BothProps) {
  const first = textsOf("ar", "portal");
  return (
    <Page locale="ar" t={first} otherHref="/fr">
      <title>{`${title(first)} — ${title(textsOf("fr", "portal"))}`}</title>
      <Columns>
        {LOCALES.map((locale) => {
          const t = textsOf(locale, "portal");
          return (
            <section key={locale} lang={locale} dir={directionOf(locale)}>
              {children(t, locale)}
            </section>
          );
        })}
      </Columns>
    </Page>
  );
}
