import { foldLetters } from "./folding.ts";

/** L36:34 names مولاي, سيدي and للا as examples of a title or quality: the usual spellings, and the like of them. */
const TITLES = new Set(
  [
    "مولاي",
    "مولى",
    "مولي",
    "سيدي",
    "سيد",
    "سي",
    "للا",
    "لالا",
    "لالة",
    "اللة",
    "لله",
    "الشريف",
    "الشريفة",
    "الحاج",
    "الحاجة",
    "حاج",
  ]
    .concat(["الشيخ", "الشيخة", "القايد", "القائد", "الأمير", "الأميرة", "الفقيه", "الأستاذ", "الدكتور"])
    .concat(["Moulay", "Moulaï", "Mouley", "Mulay", "My", "Mly", "Sidi", "Sid", "Si", "Lalla", "Lala", "Lella"])
    .concat(["Haj", "Hadj", "Hajj", "Hajja", "Cheikh", "Caïd", "Émir", "Prince", "Princesse", "Docteur"])
    .map(foldLetters),
);

/** مولاي, سيدي and للا are never a whole name; the others may be (الشريف is also a given name). */
const ALWAYS_TITLES = new Set(
  ["مولاي", "سيدي", "للا", "لالة", "Moulay", "Moulaï", "Sidi", "Lalla", "Lella"].map(foldLetters),
);

/** The title a name begins with, as written, or nothing. */
export function titleBefore(name: string): string | undefined {
  const words = name.split(/[\s-]+/u);
  const [first, second] = words;
  if (first === undefined) return undefined;
  const hasArticle = /^(?:el|al|l)$/iu.test(first) && second !== undefined;
  const title = hasArticle ? second : first;
  const follows = words.length > (hasArticle ? 2 : 1);
  const isTitle = follows ? TITLES.has(foldLetters(title)) : ALWAYS_TITLES.has(foldLetters(title));
  return isTitle ? title : undefined;
}

const ORDINALS = new Set(
  ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"]
    .concat(["واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"])
    .concat([
      "Un",
      "Deux",
      "Trois",
      "Quatre",
      "Cinq",
      "Premier",
      "Première",
      "Second",
      "Deuxième",
      "Troisième",
      "Junior",
      "Senior",
    ])
    .map(foldLetters),
);

/** The number a name ends with, in words or Roman figures (digits never pass), or nothing (L36:34). */
export function numberAfter(name: string): string | undefined {
  const words = name.split(/[\s-]+/u);
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (last === undefined) return undefined;
  return ORDINALS.has(foldLetters(last)) || /^[ivx]+$/iu.test(last) ? last : undefined;
}
