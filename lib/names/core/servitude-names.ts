import type { ScriptedName } from "./person-name.ts";
import { foldedWords } from "./folding.ts";
import { tifinaghOf } from "./tifinagh.ts";

const NAMES: readonly (readonly [ar: string, latin: string])[] = [
  ["عبد الله", "Abdellah"],
  ["عبد الرحمان", "Abderrahmane"],
  ["عبد الرحيم", "Abderrahim"],
  ["عبد الإله", "Abdelilah"],
  ["عبد الأحد", "Abdelahad"],
  ["عبد الباري", "Abdelbari"],
  ["عبد الباسط", "Abdelbasset"],
  ["عبد الباقي", "Abdelbaki"],
  ["عبد البر", "Abdelbarr"],
  ["عبد البصير", "Abdelbassir"],
  ["عبد التواب", "Abdettaouab"],
  ["عبد الجبار", "Abdeljabbar"],
  ["عبد الجليل", "Abdeljalil"],
  ["عبد الحسيب", "Abdelhassib"],
  ["عبد الحفيظ", "Abdelhafid"],
  ["عبد الحق", "Abdelhak"],
  ["عبد الحكيم", "Abdelhakim"],
  ["عبد الحليم", "Abdelhalim"],
  ["عبد الحميد", "Abdelhamid"],
  ["عبد الحي", "Abdelhay"],
  ["عبد الخالق", "Abdelkhalek"],
  ["عبد الرؤوف", "Abderraouf"],
  ["عبد الرزاق", "Abderrazzak"],
  ["عبد السلام", "Abdeslam"],
  ["عبد السميع", "Abdessamie"],
  ["عبد الشكور", "Abdechakour"],
  ["عبد الصبور", "Abdessabour"],
  ["عبد الصمد", "Abdessamad"],
  ["عبد العالي", "Abdelali"],
  ["عبد العزيز", "Abdelaziz"],
  ["عبد العظيم", "Abdeladim"],
  ["عبد العليم", "Abdelalim"],
  ["عبد الغفار", "Abdelghaffar"],
  ["عبد الغفور", "Abdelghafour"],
  ["عبد الغني", "Abdelghani"],
  ["عبد الفتاح", "Abdelfattah"],
  ["عبد القادر", "Abdelkader"],
  ["عبد القدوس", "Abdelkoddous"],
  ["عبد القيوم", "Abdelkayoum"],
  ["عبد الكبير", "Abdelkebir"],
  ["عبد الكريم", "Abdelkrim"],
  ["عبد اللطيف", "Abdellatif"],
  ["عبد المالك", "Abdelmalek"],
  ["عبد المجيد", "Abdelmajid"],
  ["عبد المنعم", "Abdelmounim"],
  ["عبد المومن", "Abdelmoumen"],
  ["عبد النور", "Abdennour"],
  ["عبد الهادي", "Abdelhadi"],
  ["عبد الواحد", "Abdelouahed"],
  ["عبد الودود", "Abdelouadoud"],
  ["عبد الوهاب", "Abdelouahab"],
];

/**
 * Names derived from servitude to God (أسماء العبودية لله تعالى), offered for the father and grandfather of a child of
 * unknown father or parents (L36:25). The flag that they were chosen is kept by the act, not here.
 */
export const SERVITUDE_NAMES: readonly Required<ScriptedName>[] = NAMES.map(([ar, latin]) => ({
  ar,
  latin,
  tifinagh: tifinaghOf({ ar, latin }),
}));

const WORDS = new Set(NAMES.map(([ar]) => foldedWords(ar).join(" ")));

/** True when an Arabic name is one of those offered, however its spaces and hamza are written. */
export function isServitudeName(ar: string): boolean {
  return WORDS.has(foldedWords(ar).join(" "));
}
