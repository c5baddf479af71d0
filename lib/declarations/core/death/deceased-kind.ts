import { z } from "zod";

/**
 * Whose death it is: a person · a newborn who lived and whose birth is not declared yet (birth act first, then death act, L36:29) ·
 * a stillborn child (death act only, L36:29) · a body whose identity is not known (police minutes, L36:38).
 */
export const DECEASED_KINDS = ["person", "bornAlive", "stillborn", "unidentified"] as const;
export type DeceasedKindName = (typeof DECEASED_KINDS)[number];

/** What a family may declare; an unidentified body is declared by the judicial police or the prosecutor (L36:38). */
export const DECEASED_KINDS_OF_FAMILIES = [
  "person",
  "bornAlive",
  "stillborn",
] as const satisfies readonly DeceasedKindName[];

export const DeceasedKind = z.object({ kind: z.enum(DECEASED_KINDS, "death.deceasedKindMissing") });
export type DeceasedKind = z.output<typeof DeceasedKind>;
