import { z } from "zod";

/**
 * How the child is linked to its parents, asked once and never again:
 * married (FC:152-159) · acknowledged by deed (D22:22) · marriage without an act yet (FC:16) · mother declaring alone (L36:25).
 */
export const FILIATIONS = ["married", "acknowledged", "marriageUndocumented", "motherAlone"] as const;
export type FiliationKind = (typeof FILIATIONS)[number];

export const Filiation = z.object({ kind: z.enum(FILIATIONS, "birth.filiationMissing") });
export type Filiation = z.output<typeof Filiation>;

/** The father enters the act only by marriage or acknowledgement; an undocumented marriage proves neither yet. */
export function fatherIsEntered(kind: FiliationKind): boolean {
  return kind === "married" || kind === "acknowledged";
}
