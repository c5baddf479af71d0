import { type IsoDay } from "#lib/calendar/core/index.ts";
import { existsOn, type Regime } from "#lib/territory/core/index.ts";

/** The texts that rules cite, in the order of the page of laws; `L36` is law 36-21, `D22` its decree, `L37` and `D99` those of paper registers. */
export const LAWS = ["L36", "D22", "L37", "D99", "FC", "NAT", "KAF", "CPC", "CP", "BUR"] as const;
export type LawCode = (typeof LAWS)[number];

type Bilingual = { ar: string; fr: string };

/** One article as it is the law from `validFrom` to `validTo`: our own short sentence, never the authentic text. */
export type LegalReference = {
  /** `L36:24`. */
  code: string;
  regime: Regime | null;
  title: Bilingual;
  text: Bilingual;
  validFrom: IsoDay;
  validTo?: IsoDay;
  /** Whether the sentence was compared with the text of the article; readers are told where it was not. */
  isCompared: boolean;
  /** The article that takes its place, where there is one. */
  successor?: string;
};

/** The article as it was the law on that day; nothing before its first day or after its last, nor for a code that nobody summed up. */
export function articleOn(
  references: readonly LegalReference[],
  code: string,
  day: IsoDay,
): LegalReference | undefined {
  return references.find((reference) => reference.code === code && existsOn(reference, day));
}

/** The codes that a citation names: `L36:20-21` is two articles, `FC:79-92` its first and its last. */
export function citedCodes(citation: string): readonly string[] {
  const [law = "", numbers = ""] = citation.split(":");
  const [first = "", last = first] = numbers.split("-");
  return [...new Set([first, last])].filter((number) => number !== "").map((number) => `${law}:${number}`);
}

export function lawOf(code: string): LawCode | undefined {
  return LAWS.find((law) => code.startsWith(`${law}:`));
}

export function numberOf(code: string): string {
  return code.slice(code.indexOf(":") + 1);
}

/** The articles of that day by law, each law in the order of its numbers; a law without any is left out. */
export function articlesByLaw(
  references: readonly LegalReference[],
  day: IsoDay,
): readonly { law: LawCode; articles: readonly LegalReference[] }[] {
  return LAWS.map((law) => ({
    law,
    articles: references
      .filter((reference) => lawOf(reference.code) === law && existsOn(reference, day))
      .sort((a, b) => Number(numberOf(a.code)) - Number(numberOf(b.code))),
  })).filter(({ articles }) => articles.length > 0);
}

const ON_A_PAGE = 24;
type Asked = string | readonly string[] | undefined;

/** One page of a law's articles: the one that holds the article asked for by its number, else the page asked for, else the first. */
export function pageOfArticles(
  articles: readonly LegalReference[],
  { article, page }: { article?: Asked; page?: Asked },
): { page: number; pages: number; shown: readonly LegalReference[] } {
  const pages = Math.max(1, Math.ceil(articles.length / ON_A_PAGE));
  const place = articles.findIndex(({ code }) => numberOf(code) === article);
  const asked = place < 0 ? Math.trunc(Number(page)) || 1 : Math.floor(place / ON_A_PAGE) + 1;
  const number = Math.min(Math.max(asked, 1), pages);
  return { page: number, pages, shown: articles.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE) };
}
