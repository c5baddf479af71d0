import { foldLetters } from "./folding.ts";
import { PROFESSIONS } from "./tables/professions.ts";

type Gender = "male" | "female";
type Form = { gender: Gender | undefined; row: Row };
type Row = { ar: Readonly<Record<Gender, string>>; fr: Readonly<Record<Gender, string>> };

const ROWS = PROFESSIONS.trim().split("\n").map(rowOf);
const FRENCH = formsBy(({ fr }) => fr);
const ARABIC = formsBy(({ ar }) => ar);
for (const { row, others } of ROWS) for (const other of others) FRENCH.set(plain(other), { gender: undefined, row });

/**
 * The Arabic of a profession written in French as Moroccan acts know it, in the gender of the person, or of the word where the person's
 * is not known. « commerçante », « Commercant » and « commerçant(e) » are one profession. Nothing for one that is not in the table.
 */
export function arabicProfession(french: string, gender?: Gender): string | undefined {
  const found = FRENCH.get(plain(french));
  return found?.row.ar[gender ?? found.gender ?? "male"];
}

/** The French of a profession written in Arabic, under the same rules as {@link arabicProfession}. */
export function frenchProfession(arabic: string, gender?: Gender): string | undefined {
  const found = ARABIC.get(plain(arabic));
  return found?.row.fr[gender ?? found.gender ?? "male"];
}

function rowOf(line: string): { row: Row; others: readonly string[] } {
  const [arabic = "", french = "", others = ""] = line.split("|");
  return {
    row: { ar: both(arabic), fr: both(french) },
    others: others.split(",").filter((word) => word.trim() !== ""),
  };
}

/** «تاجر / تاجرة»; a word for both genders stands alone. */
function both(words: string): Record<Gender, string> {
  const [male = "", female = male] = words.split("/").map((word) => word.trim());
  return { male, female };
}

function formsBy(language: (row: Row) => Row["ar"]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const { row } of ROWS) {
    const { male, female } = language(row);
    const isCommon = male === female;
    for (const [gender, word] of [
      ["male", male],
      ["female", female],
    ] as const)
      if (!forms.has(plain(word))) forms.set(plain(word), { gender: isCommon ? undefined : gender, row });
  }
  return forms;
}

/** The cedilla is often forgotten, and both genders written at once: « commercant(e) ». */
function plain(profession: string): string {
  return foldLetters(profession.replace(/\([^)]*\)/gu, "").replace(/[çÇ]/gu, "c"));
}
