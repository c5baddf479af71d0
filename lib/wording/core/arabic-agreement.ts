import type { Sex } from "./act-facts.ts";

/** Words of an act that change with the person of whom they are said. */
export const AGREEMENT = {
  male: {
    suffix: "ه",
    he: "هو",
    who: "الذي",
    born: "ولد",
    died: "توفي",
    dead: "متوفى",
    late: "الهالك",
    was: "كان",
    child: "المولود",
    sex: "ذكر",
    son: "بن",
    chosenFor: "له",
    resident: "الساكن",
    aged: "البالغ",
    sir: "السيد",
    declared: "صرح",
    signed: "أمضاه",
    officer: "ضابط",
    president: "رئيس",
    deputy: "نائب",
    prosecutor: "وكيل الملك",
    proxy: "وكيل",
    acting: "ممثلا",
  },
  female: {
    suffix: "ها",
    he: "هي",
    who: "التي",
    born: "ولدت",
    died: "توفيت",
    dead: "متوفاة",
    late: "الهالكة",
    was: "كانت",
    child: "المولودة",
    sex: "أنثى",
    son: "بنت",
    chosenFor: "لها",
    resident: "الساكنة",
    aged: "البالغة",
    sir: "السيدة",
    declared: "صرحت",
    signed: "أمضته",
    officer: "ضابطة",
    president: "رئيسة",
    deputy: "نائبة",
    prosecutor: "وكيلة الملك",
    proxy: "وكيلة",
    acting: "ممثلة",
  },
} as const satisfies Record<Sex, Record<string, string>>;

/** A nationality that agrees with the person, from either gender: «مغربي» and «مغربية», «عديم» and «عديمة». */
export function agreeingNationality(nationality: string, sex: Sex): string {
  if (sex === "male") return nationality.replace(/ية$/u, "ي").replace(/^عديمة$/u, "عديم");
  return nationality.endsWith("ة") ? nationality : `${nationality}ة`;
}

/** A place after «ب»: «بالرباط». What already begins with «على متن», a ship or a plane, stays as it is (L36:31). */
export function inPlace(place: string): string {
  if (place.startsWith("على متن ")) return place;
  return startsInArabic(place) ? `ب${place}` : `بـ ${place}`;
}

/** A body after «ل»: «لمقاطعة أكدال», «للجماعة», «للجنة». */
export function ofBody(body: string): string {
  if (!startsInArabic(body)) return `لـ ${body}`;
  if (body.startsWith("الل")) return body.slice(1);
  return body.startsWith("ال") ? `لل${body.slice(2)}` : `ل${body}`;
}

/** A trade as the act states it; «بدون مهنة» needs no introduction. */
export function tradeOf(profession: string, sex: Sex): string {
  return profession.startsWith("بدون ") ? profession : `حرفت${AGREEMENT[sex].suffix} ${profession}`;
}

function startsInArabic(text: string): boolean {
  return /^\p{Script=Arabic}/u.test(text);
}
