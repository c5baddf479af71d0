type Known = {
  child: { nationality?: string | undefined };
  father?: { nationality: string } | undefined;
  mother: { nationality: string };
};

/**
 * The nationality that the act gives: Moroccan by the father or by the mother (NAT:6); else what the officer read on the papers, else that
 * of the parents as they declared it (L36:1).
 */
export function nationalityOf({ child, father, mother }: Known): string {
  if (father?.nationality === "MA" || mother.nationality === "MA") return "MA";
  return child.nationality ?? father?.nationality ?? mother.nationality;
}
