import { foldedWords, foldLetters } from "./folding.ts";
import type { NameFinding, NameRegime, NameReview } from "./finding.ts";
import { countNames, isKnownFamilyName, isKnownGivenName } from "./known-names.ts";
import type { DualName } from "./person-name.ts";
import { isPlaceOrTribe } from "./places.ts";
import { numberAfter, titleBefore } from "./titles.ts";

const ARTICLE: Readonly<Record<NameRegime, string>> = { R36: "L36:34", R37: "L37:21" };
const MOST_NAMES = 2;
const SCRIPTS = ["ar", "latin"] as const;

/**
 * Reviews the given name of a birth, already in canonical form. Only for a new given name: ascendants' names are
 * transcribed as their acts have them. Refuses what the text itself forbids: `names.givenHasTitle` {title},
 * `names.givenHasNumber` {number}, `names.givenTooManyNames` {most}. Warns, from lists that never decide:
 * `names.givenIsFamilyName`, `names.givenIsPlace` {name}, and under law 37-99 `names.givenNotInList` (Moroccan character).
 */
export function reviewGivenName(given: DualName, about: { regime: NameRegime; familyName?: DualName }): NameReview {
  const article = ARTICLE[about.regime];
  return {
    refusals: SCRIPTS.flatMap((script) => refusalsOf(given[script], script, article)),
    warnings: [
      ...SCRIPTS.flatMap((script) => warningsOf(given[script], script, article, about.familyName?.[script])),
      ...(about.regime === "R37" ? moroccanCharacter(given, article) : []),
    ],
  };
}

function refusalsOf(name: string, script: "ar" | "latin", article: string): readonly NameFinding[] {
  const title = titleBefore(name);
  const number = numberAfter(name);
  return [
    ...(title === undefined ? [] : [{ code: "names.givenHasTitle", params: { title }, article, script }]),
    ...(number === undefined ? [] : [{ code: "names.givenHasNumber", params: { number }, article, script }]),
    ...(countNames(name) > MOST_NAMES
      ? [{ code: "names.givenTooManyNames", params: { most: MOST_NAMES }, article, script }]
      : []),
  ];
}

function warningsOf(
  name: string,
  script: "ar" | "latin",
  article: string,
  familyName: string | undefined,
): readonly NameFinding[] {
  const isTheirs = familyName !== undefined && sameWithoutArticle(name, familyName);
  const isFamily = isTheirs || (isKnownFamilyName(name) && !isKnownGivenName(name));
  return [
    ...(isFamily ? [{ code: "names.givenIsFamilyName", params: { name }, article, script }] : []),
    ...(isPlaceOrTribe(name) ? [{ code: "names.givenIsPlace", params: { name }, article, script }] : []),
  ];
}

function sameWithoutArticle(one: string, other: string): boolean {
  return foldLetters(one) !== "" && foldedWords(one).join(" ") === foldedWords(other).join(" ");
}

function moroccanCharacter(given: DualName, article: string): readonly NameFinding[] {
  if (isKnownGivenName(given.ar)) return [];
  return [{ code: "names.givenNotInList", params: { name: given.ar }, article, script: "ar" }];
}
