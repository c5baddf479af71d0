import type { LegalReference, LawCode } from "#lib/guidance/core/index.ts";
import { type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import type { WrittenArticle } from "./article.ts";
import { DECREE_2_22_04 } from "./decree-2-22-04.ts";
import { FAMILY_CODE_MARRIAGE } from "./family-code-marriage.ts";
import { FAMILY_CODE_PERSONS } from "./family-code-persons.ts";
import { ARTICLE_35, LAW_36_21 } from "./law-36-21.ts";
import { OTHER_LAWS } from "./other-laws.ts";
import { ARTICLE_15, DECREE_2_99_665, LAW_37_99 } from "./paper-regime.ts";

/** The day each text is the law from: of its publication, or of its last change where it is summed up as changed. */
const FROM: Readonly<Record<LawCode, IsoDay>> = {
  L36: isoDay(2021, 7, 22),
  D22: isoDay(2023, 7, 6),
  L37: isoDay(2002, 11, 7),
  D99: isoDay(2002, 11, 7),
  FC: isoDay(2004, 2, 5),
  NAT: isoDay(2007, 4, 2),
  CPC: isoDay(1974, 9, 30),
  CP: isoDay(1963, 6, 5),
  KAF: isoDay(2002, 8, 19),
  // published that day; its article 20 makes it the law once the orders it calls for are published
  BUR: isoDay(2022, 6, 23),
};

/** Laws and articles that were summed up from other writings: their own text was not at hand. */
const NOT_COMPARED: readonly string[] = ["L37", "FC:209", "NAT:22", "NAT:24"];

const REGIME = { L36: "R36", D22: "R36", L37: "R37", D99: "R37" } as const satisfies Partial<Record<LawCode, string>>;

/** What an article of the paper law became in the law of the national register. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  "L37:3": "L36:1",
  "L37:16": "L36:24",
  "L37:20": "L36:33",
  "L37:21": "L36:34",
  "L37:24": "L36:37",
  "L37:26": "L36:20",
  "L37:36": "L36:48",
  "D99:1": "D22:3",
  "D99:12": "D22:19",
  "D99:13": "D22:27",
  "D99:15": "D22:40",
  "D99:16": "L36:19",
  "D99:17": "D22:22",
  "D99:18": "D22:21",
  "D99:21": "D22:30",
  "D99:22": "D22:31",
  "D99:23": "D22:33",
  "D99:26": "D22:15",
  "D99:27": "D22:15",
  "D99:32": "D22:25",
  "D99:33": "D22:24",
  "D99:36": "L36:43",
};

const CHANGED = [
  { ...ARTICLE_35, on: isoDay(2026, 1, 29), eve: isoDay(2026, 1, 28) },
  { ...ARTICLE_15, on: isoDay(2004, 6, 17), eve: isoDay(2004, 6, 16) },
];

/** Every article that the rules of the house cite, in a sentence of our own; the Official Bulletin alone is authentic. */
export const LEGAL_REFERENCES: readonly LegalReference[] = [
  ...[LAW_36_21, DECREE_2_22_04, LAW_37_99, DECREE_2_99_665, FAMILY_CODE_MARRIAGE, FAMILY_CODE_PERSONS, OTHER_LAWS]
    .flat()
    .map((article) => referenceOf(article)),
  ...CHANGED.flatMap(({ before, since, on, eve }) => [
    { ...referenceOf(before), validTo: eve },
    { ...referenceOf(since), validFrom: on },
  ]),
];

function referenceOf([code, titleAr, titleFr, textAr, textFr]: WrittenArticle): LegalReference {
  const law = code.slice(0, code.indexOf(":")) as LawCode;
  const regime: Partial<Record<LawCode, "R36" | "R37">> = REGIME;
  const successor = SUCCESSORS[code];
  return {
    code,
    regime: regime[law] ?? null,
    title: { ar: titleAr, fr: titleFr },
    text: { ar: textAr, fr: textFr },
    validFrom: FROM[law],
    isCompared: !NOT_COMPARED.includes(law) && !NOT_COMPARED.includes(code),
    ...(successor !== undefined && { successor }),
  };
}
