const ARABIC_SIGNS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu;

/** Makes two spellings of the same Arabic words equal: no vowel signs, no tatweel, «مئة» as «مائة», single spaces. */
export function foldArabicWords(text: string): string {
  return text.normalize("NFC").replace(ARABIC_SIGNS, "").replace(/مئ/gu, "مائ").replace(/\s+/gu, " ").trim();
}

/** Makes two spellings of the same French words equal: small letters, hyphens as spaces, single spaces. */
export function foldFrenchWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-\u2010\u2011\s]+/gu, " ")
    .replace(/’/gu, "'")
    .trim();
}
