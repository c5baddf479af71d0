import type { Quality } from "./entitlement-table.ts";

/** What an applicant may join. `identityCard` is what an officer compares where no national service vouched for the person. */
export const PAPER_KINDS = [
  "identityCard",
  "kinshipProof",
  "marriageProof",
  "guardianshipTitle",
  "powerOfAttorney",
  "kafalaOrder",
  "reasonsProof",
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export type PaperNeed = { kind: PaperKind; need: "required" | "optional" };

/** What proves each quality (L36:43). Kinship that the act itself tells needs no paper; a power, a title and a kafala are always shown. */
const PROOFS = {
  self: [],
  ascendant: [{ kind: "kinshipProof", need: "optional" }],
  descendant: [{ kind: "kinshipProof", need: "required" }],
  spouse: [{ kind: "marriageProof", need: "required" }],
  widowed: [{ kind: "marriageProof", need: "required" }],
  guardian: [{ kind: "guardianshipTitle", need: "required" }],
  proxy: [{ kind: "powerOfAttorney", need: "required" }],
  kafil: [{ kind: "kafalaOrder", need: "required" }],
  other: [{ kind: "reasonsProof", need: "optional" }],
} as const satisfies Record<Quality, readonly PaperNeed[]>;

/** The papers of one request: the proof of the quality, and the identity card unless the national service vouched for the applicant. */
export function papersFor(asked: { quality: Quality; isIdentityProved: boolean }): PaperNeed[] {
  const card: PaperNeed[] = asked.isIdentityProved ? [] : [{ kind: "identityCard", need: "required" }];
  return [...card, ...PROOFS[asked.quality]];
}

export function isPaperKind(value: string): value is PaperKind {
  return (PAPER_KINDS as readonly string[]).includes(value);
}

/** The required papers that were not sent. */
export function missingPapers(needs: readonly PaperNeed[], sent: readonly string[]): PaperKind[] {
  return needs.flatMap(({ kind, need }) => (need === "required" && !sent.includes(kind) ? [kind] : []));
}
