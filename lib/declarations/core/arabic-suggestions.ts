import { arabicProfession, foldLetters } from "#lib/names/core/index.ts";
import type { TerritoryTree } from "#lib/territory/core/index.ts";
import { type Answers, answerAt } from "./answers.ts";
import { NATIONALITIES } from "./form/index.ts";
import type { ReviewField } from "./reading-fields.ts";

const IS_PLACE = /\.(?:birthPlace|establishment|residence)$/u;

/**
 * The Arabic to propose, by path, for the lines that lack it: a known profession in the gender of the person, and a place written exactly
 * as a commune, a province or a country is. Nothing where two places of that name differ in Arabic. The officer decides.
 */
export function arabicSuggestions(
  fields: readonly ReviewField[],
  answers: Answers,
  tree: TerritoryTree,
): Readonly<Record<string, string>> {
  const lacking = fields.filter(({ needsArabic }) => needsArabic);
  const places = lacking.some(({ path }) => IS_PLACE.test(path)) ? arabicPlaces(tree) : undefined;
  return Object.fromEntries(
    lacking.flatMap(({ path, value }) => {
      const latin = typeof value === "string" ? "" : (value.latin ?? "");
      const arabic = IS_PLACE.test(path)
        ? places?.get(foldLetters(latin))
        : path.endsWith(".profession")
          ? arabicProfession(latin, genderAt(path, answers))
          : undefined;
      return arabic ? [[path, arabic]] : [];
    }),
  );
}

const GENDER_OF_ROLE: Readonly<Record<string, "male" | "female">> = {
  father: "male",
  husband: "male",
  mother: "female",
  wife: "female",
};

function genderAt(path: string, answers: Answers): "male" | "female" | undefined {
  const person = path.slice(0, path.lastIndexOf("."));
  const sex = answerAt(answers, `${person}.sex`);
  return GENDER_OF_ROLE[person] ?? (sex === "male" || sex === "female" ? sex : undefined);
}

/** Arabic names by folded French name; an empty one where they disagree. */
function arabicPlaces(tree: TerritoryTree): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const add = (french: string, arabic: string): void => {
    const key = foldLetters(french);
    const known = places.get(key) ?? arabic;
    places.set(key, known === arabic ? arabic : "");
  };
  for (const { level, nameAr, nameFr } of tree.values())
    if (level === "commune" || level === "arrondissement" || level === "province") add(nameFr, nameAr);
  const arabic = new Intl.DisplayNames("ar-MA", { type: "region" });
  const french = new Intl.DisplayNames("fr-MA", { type: "region" });
  for (const code of Object.keys(NATIONALITIES)) add(french.of(code) ?? code, arabic.of(code) ?? code);
  return places;
}
