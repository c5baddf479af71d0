import type { BirthDeclaration } from "./birth-declaration.ts";

/** The family name shown on lists before the officer settles it: the child's, else the father's, else the mother's. */
export function familyNameOf(declared: BirthDeclaration): { ar: string; latin: string } {
  if (declared.child.familyName) return declared.child.familyName;
  if (declared.father) return declared.father.familyName;
  return declared.chosenNames?.familyName ?? declared.mother.familyName;
}
