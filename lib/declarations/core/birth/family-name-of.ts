import type { BirthDeclaration } from "./birth-declaration.ts";

/** An old act without family name gives none: one is chosen for the first time, with the officer (L36:33). */
const NONE = { ar: "", latin: "" };

/**
 * The family name shown on lists before the officer settles it: the child's, else the father's, else the mother's where she wishes to give
 * it; none where the officer chooses one (L36:25).
 */
export function familyNameOf(declared: BirthDeclaration): { ar: string; latin: string } {
  if (declared.child.familyName) return declared.child.familyName;
  if (declared.father) return declared.father.familyName ?? NONE;
  const { chosenNames, mother } = declared;
  if (chosenNames?.familyNameFrom === "officer") return chosenNames.familyName ?? NONE;
  return chosenNames?.familyName ?? mother.familyName ?? NONE;
}
