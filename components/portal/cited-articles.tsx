import { lawOf, type LegalReference, numberOf } from "#lib/guidance/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Prose } from "../ui/prose.tsx";

/** «The articles»: closed until somebody wants them; law, number and one sentence each, and the way to the page of laws. */
export function CitedArticles({ articles, locale, t }: { articles: readonly LegalReference[]; locale: Locale; t: T }) {
  if (articles.length === 0) return null;
  return (
    <details>
      <summary>{t("laws:cited", { count: articles.length })}</summary>
      <Prose>
        <ul>
          {articles.map(({ code, text, isCompared }) => (
            <li key={code}>
              <a href={articleAddress(code, locale)}>{articleName(code, t)}</a>
              {t("laws:colon")} {text[locale]} {!isCompared && t("laws:notCompared")}
            </li>
          ))}
        </ul>
      </Prose>
    </details>
  );
}

/** «art. 24, law 36-21». */
export function articleName(code: string, t: T): string {
  return t("laws:article", { number: numberOf(code), law: t(`laws:short.${lawOf(code) ?? ""}`) });
}

/** `L36-24`: what the address of one article ends with. */
export function anchorOf(code: string): string {
  return code.replace(":", "-");
}

/** Where one article stands among those of its law: the page that holds it, and its place there. */
export function articleAddress(code: string, locale: Locale): string {
  return `/${locale}/laws/${lawOf(code) ?? ""}?article=${numberOf(code)}#${anchorOf(code)}`;
}
