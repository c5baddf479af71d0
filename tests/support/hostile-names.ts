import { checkName, type NameScript } from "#lib/names/core/index.ts";

/** Chance that can be repeated: the same seed gives the same names (mulberry32). */
export type Chance = {
  below(most: number): number;
  of<T>(things: readonly T[]): T;
  /** once in so many times */
  once(times: number): boolean;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  const of = <T>(things: readonly T[]): T => {
    const thing = things[below(things.length)];
    if (thing === undefined) throw new Error("nothing to choose from");
    return thing;
  };
  return { below, of, once: (times) => below(times) === 0 };
}

const GIVEN_AR = [
  "عبد الإله",
  "لالا",
  "للامينة",
  "آلاء",
  "إسلام",
  "ڭنون",
  "ݣاسم",
  "أڭولال",
  "هؤلاء",
  "مؤمن",
  "ضياء",
  "بئر",
  "لأمين",
  "الآلاء",
  "پيير",
  "ڤيكتور",
  "چيلالي",
  "عبد السلام",
  "فاطمة الزهراء",
  "مُحَمَّد",
  "عَبْدُ اللَّه",
  "ى",
  "ء",
  "لإلهام",
  "ططظظ",
  "ججحخخ",
] as const;
const FAMILY_AR = [
  "بنعبد الجليل الودغيري الإدريسي العلوي المدغري",
  "الأڭادي-ݣنون",
  "آيت ڭمو",
  "أولاد سيدي الحاج",
  "لألاء",
  "بن لا إله",
  "الݣلاوي",
  "ابن الآلوسي-التادلي",
  "البقّالي",
  "الطُّرَيْس",
  "ء ى ة",
  "مستغانمي المسطاسي",
  "ڤان دن برڭ",
] as const;
const GIVEN_LATIN = [
  "Abd-El-Ilāh",
  "N’Gadi",
  "M’Barek",
  "Zoë",
  "Œuvrard",
  "Ælfgifu",
  "Łukasz",
  "Þóra",
  "Ðorđe",
  "Ñuño",
  "Şükrü",
  "Ăndreï",
  "Țuțea",
  "Ÿves",
  "Jean-François",
  "D’Angelo",
  "O’Brien",
  "Houssaïne",
  "Cœlia",
  "A",
  "ŁŹŻ",
  "Ḥasan",
  "Ṭāriq",
  "Ẓahra",
  "Thị Hằng",
  "Aṛwa",
  "fi ffi fl",
  "Ĳsbrand",
  "e\u0301lodie",
  "U\u0308mit",
] as const;
const FAMILY_LATIN = [
  "EL OUADGHIRI EL IDRISSI EL ALAOUI EL M’DAGHRI BENABDELJALIL",
  "AÏT-GUEMMOU",
  "BEN-ÂÏSSA",
  "GUENNOUN-ÖRS",
  "ÉTÉ",
  "VAN DEN BERG",
  "D’OUED-ZEM",
  "Łódźki-Źrebak",
  "Strauß",
  "ĞÜNEŞOĞLU",
  "AVAVAVATATATOYOYO",
  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  "Iiiiiiiiiiiiiiiiiiiiiiiiiiiii",
  "MC’DONALD",
  "Nguyễn",
] as const;
const TIFINAGH = [
  "ⴰⴱⴷⵍⵉⵍⴰⵀ",
  "ⵎⵃⵎⵎⴷ",
  "ⵜⴰⵎⴰⵣⵉⵖⵜ",
  "ⴳⵯⴻⵏⵏⵓⵏ",
  "ⵍⵉⴷⵔⵉⵙⵉ",
  "ⴽⵯⵎⵓ",
  "ⵥⵕⵟⴹⵚ",
  "ⴰⵢⵜ-ⴳⵎⵎⵓ",
  "ⵄⴱⴷ ⵍⵊⴰⵍⵉⵍ ⵍⵡⴰⴷⵖⵉⵔⵉ",
] as const;

/** What a name may have at most, in characters. */
const LONGEST = 80;

type Name = { ar: string; latin: string; tifinagh?: string };

/** A given name that the register takes, as it keeps it: one or two of them. */
export function hostileGiven(chance: Chance): Name {
  const two = chance.once(3);
  return inScripts(chance, drawn(chance, GIVEN_AR, two, " "), drawn(chance, GIVEN_LATIN, two, " "));
}

/** A family name that the register takes, often compound. */
export function hostileFamily(chance: Chance): Name {
  const two = chance.once(4);
  return inScripts(chance, drawn(chance, FAMILY_AR, two, " "), drawn(chance, FAMILY_LATIN, two, "-"));
}

/** One of the names, or two joined as long as the register takes them. */
function drawn(chance: Chance, names: readonly string[], two: boolean, joint: string): string {
  const one = chance.of(names);
  const both = `${one}${joint}${chance.of(names)}`;
  return two && both.length <= LONGEST ? both : one;
}

function inScripts(chance: Chance, ar: string, latin: string): Name {
  const name = { ar: legal(ar, "ar"), latin: legal(latin, "latin") };
  return chance.once(3) ? name : { ...name, tifinagh: legal(chance.of(TIFINAGH), "tifinagh") };
}

/** As the register keeps it; a name that it would refuse is a fault of the test. */
function legal(name: string, script: NameScript): string {
  const kept = checkName(name, script);
  if (!kept.ok) throw new Error(`${name} is refused: ${kept.error.code}`);
  return kept.value;
}
