import { foldedWords, foldLetters } from "./folding.ts";
import type { NameFinding, NameReview } from "./finding.ts";
import { isKnownFamilyName, isKnownGivenName } from "./known-names.ts";
import type { DualName } from "./person-name.ts";
import { isPlaceOrTribe } from "./places.ts";
import { titleBefore } from "./titles.ts";

const ARTICLE = { R36: "L36:33", R37: "L37:20" } as const;

/** Whose family name binds: the father's, or the mother's when the father is unknown and she wishes it (L36:25). */
export type BindingFamilyName = { readonly of: "father" | "mother"; readonly name: DualName };

export type FamilyNameChoice = {
  readonly regime: "R36" | "R37";
  /** Absent only when a family name is chosen for the first time. */
  readonly binding?: BindingFamilyName;
  /** Latin family names of brothers and sisters already registered. */
  readonly siblings?: readonly string[];
  /** A paternal relative is registered with a compound name (L36:33). */
  readonly hasCompoundRelative?: boolean;
};

/**
 * Reviews a family name in canonical form. Refuses `names.familyDiffersFromFather` or `names.familyDiffersFromMother` {expected} when the
 * Arabic differs from the one that binds. Warns of a Latin form that differs from the parent's (`names.familyLatinDiffers` {expected})
 * or from a sibling's (`names.familyLatinDiffersFromSiblings` {names}): a declared reason is then asked (L36:47). For a first choice it
 * warns of a given name, a place, a title, a compound or a sharifian name; the High Commission decides (D22:29).
 */
export function reviewFamilyName(chosen: DualName, choice: FamilyNameChoice): NameReview {
  const article = ARTICLE[choice.regime];
  const spelling = siblingWarnings(chosen, choice.siblings ?? []);
  if (choice.binding === undefined) {
    return { refusals: [], warnings: [...firstChoice(chosen, choice, article), ...spelling] };
  }
  const { name, of } = choice.binding;
  if (letters(chosen.ar) !== letters(name.ar)) {
    const code = of === "father" ? "names.familyDiffersFromFather" : "names.familyDiffersFromMother";
    return { refusals: [{ code, params: { expected: name.ar }, article, script: "ar" }], warnings: [] };
  }
  const differs = letters(chosen.latin) !== letters(name.latin);
  const params = { expected: name.latin };
  const latin: readonly NameFinding[] = differs
    ? [{ code: "names.familyLatinDiffers", params, article: "L36:47", script: "latin" }]
    : [];
  return { refusals: [], warnings: [...latin, ...spelling] };
}

/** The same letters, whatever the case, hamza carrier, or space after بن and ال. */
function letters(name: string): string {
  return foldLetters(name).replaceAll(" ", "");
}

function siblingWarnings(chosen: DualName, siblings: readonly string[]): readonly NameFinding[] {
  const others = [...new Set(siblings.filter((sibling) => letters(sibling) !== letters(chosen.latin)))];
  if (others.length === 0) return [];
  const params = { names: others.join(" - ") };
  return [{ code: "names.familyLatinDiffersFromSiblings", params, article: "L36:47", script: "latin" }];
}

function firstChoice(chosen: DualName, choice: FamilyNameChoice, article: string): readonly NameFinding[] {
  const title = titleBefore(chosen.ar) ?? titleBefore(chosen.latin);
  const isCompound = foldedWords(chosen.ar).length > 1 && choice.hasCompoundRelative !== true;
  const seen: readonly (readonly [boolean, string, string])[] = [
    [isKnownGivenName(chosen.ar) && !isKnownFamilyName(chosen.ar), "names.familyIsGivenName", chosen.ar],
    [isPlaceOrTribe(chosen.ar) || isPlaceOrTribe(chosen.latin), "names.familyIsPlace", chosen.ar],
    [title !== undefined, "names.familyHasTitle", title ?? ""],
    [isCompound, "names.familyIsCompound", chosen.ar],
    [isSharifian(chosen.ar), "names.familyIsSharifian", chosen.ar],
  ];
  return seen.flatMap(([isSeen, code, name]) =>
    isSeen ? [{ code, params: { name }, article, script: "ar" as const }] : [],
  );
}

/** Well-known sharifian families: their name is proved by the Naqib's certificate or an adoul lafif (L36:33). */
const SHARIFIAN = new Set(
  [
    "العلوي",
    "الإدريسي",
    "الوزاني",
    "الكتاني",
    "العمراني",
    "العلمي",
    "الصقلي",
    "العراقي",
    "الطاهري",
    "الشريف",
    "القادري",
  ]
    .concat(["الدباغ", "الشفشاوني", "الحسني", "الحسيني", "الجوطي", "الناصري", "الريسوني", "بقالي", "البقالي", "أمغار"])
    .map((name) => foldedWords(name).join(" ")),
);

function isSharifian(name: string): boolean {
  return foldedWords(name).some((word) => SHARIFIAN.has(word));
}
