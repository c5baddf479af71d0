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
