import { err, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText, describeCharacter, foreignCharacterIn } from "#lib/kernel/text.ts";
import { withoutHarakat } from "./folding.ts";

/** The scripts in which an act writes a name (L36:19). */
export const NAME_SCRIPTS = ["ar", "latin", "tifinagh"] as const;
export type NameScript = (typeof NAME_SCRIPTS)[number];

/** Latin letters that no document could print: they are told from the others before an act is drawn up. */
const WITHOUT_TYPE = "ḀḁḒḓḘḙḚḛḬḭḼḽṊṋṰṱṲṳṴṵṶṷẚẛẜẝẟỚớỜờỞởỠỡỢợỨứỪừỬửỮữỰựỺỻỼỽỾỿ";

const LETTERS: Readonly<Record<NameScript, RegExp>> = {
  ar: /[\u0621-\u063A\u0641-\u064Aپچڤڥڭگݣ]/u,
  latin: new RegExp(
    `(?![${WITHOUT_TYPE}])[A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u017F\\u0218-\\u021B\\u1E00-\\u1EFF]`,
    "u",
  ),
  tifinagh: /[\u2D30-\u2D67\u2D6F]/u,
};

/** Longest name kept: three times the longest seen in old registers. */
const MOST_CHARACTERS = 80;

/** Script of the letters of a text; "other" when it has letters of none of the three, or no letter. */
export function scriptOf(text: string): "arabic" | "latin" | "tifinagh" | "mixed" | "other" {
  const found = new Set<"arabic" | "latin" | "tifinagh" | "other">();
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    if (/\p{Script=Arabic}/u.test(letter)) found.add("arabic");
    else if (/\p{Script=Latin}/u.test(letter)) found.add("latin");
    else found.add(/\p{Script=Tifinagh}/u.test(letter) ? "tifinagh" : "other");
  }
  const [only] = found;
  return found.size > 1 ? "mixed" : (only ?? "other");
}

/** What is cleaned without a word: spaces, apostrophes and hyphens of every shape, harakat, letters all in one case. */
function canonical(raw: string, script: NameScript): string {
  const text = cleanText(raw)
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/['‘’ʼʻ`´′]/gu, "’")
    .replace(/\s*-[\s-]*/gu, "-")
    .replace(/^[-\s]+|[-\s]+$/gu, "");
  if (script === "ar") return withoutHarakat(text);
  return script === "latin" ? capitalised(text) : text;
}

/** EL ALAOUI and el alaoui become El Alaoui; McDonald, typed in both cases, is left as it is. */
function capitalised(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}’])\p{L}|(?<=(?<!\p{L})[odl]’)\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Takes a name as typed or pasted and the script it must be in; gives its canonical form.
 * Refuses `names.missing`, `names.tooLong`, `names.foreignCharacter` {character, codePoint}, `names.digits` {character},
 * `names.mixedScripts` {character}, and `names.notArabic`, `names.notLatin`, `names.notTifinagh` for another script.
 */
export function checkName(raw: string, script: NameScript): Result<string> {
  const name = canonical(raw, script);
  if (name === "") return err({ code: "names.missing" });
  const foreign = foreignCharacterIn(name);
  if (foreign) return err({ code: "names.foreignCharacter", params: foreign });
  const digit = /\p{N}/u.exec(name)?.[0];
  if (digit !== undefined) return err({ code: "names.digits", params: { character: digit } });
  if ([...name].length > MOST_CHARACTERS) return err({ code: "names.tooLong", params: { most: MOST_CHARACTERS } });
  return strangerIn(name, script) ?? ok(name);
}

const WRONG_SCRIPT: Readonly<Record<NameScript, string>> = {
  ar: "names.notArabic",
  latin: "names.notLatin",
  tifinagh: "names.notTifinagh",
};

function strangerIn(name: string, script: NameScript): Result<string> | undefined {
  const separators = script === "ar" ? " -" : " -’";
  const strangers = [...name].filter(
    (character) => !LETTERS[script].test(character) && !separators.includes(character),
  );
  const stranger = strangers[0];
  const isOurs = LETTERS[script].test(name);
  if (stranger === undefined) return isOurs ? undefined : err({ code: WRONG_SCRIPT[script] });
  const otherScript = strangers.find((character) => isLetterOfOtherScript(character, script));
  if (otherScript === undefined) return err({ code: "names.foreignCharacter", params: describeCharacter(stranger) });
  if (isOurs) return err({ code: "names.mixedScripts", params: { character: otherScript } });
  return err({ code: WRONG_SCRIPT[script] });
}

/** Letters of mathematics belong to no script: they are foreign characters. */
function isLetterOfOtherScript(character: string, script: NameScript): boolean {
  return (
    /\p{L}/u.test(character) && !/\p{Script=Common}/u.test(character) && scriptOf(character) !== scriptNames[script]
  );
}

const scriptNames = { ar: "arabic", latin: "latin", tifinagh: "tifinagh" } as const;
