import type { T } from "#lib/kernel/texts.ts";

/** `L36:24` in the words of the page: «المادة 24 من القانون 36.21»، "art. 24, loi 36-21". */
export function articleWords(article: string, t: T): string {
  const [law = "", number = ""] = article.split(":");
  return t("article.of", { number, law: t(`article.${law}`) });
}
