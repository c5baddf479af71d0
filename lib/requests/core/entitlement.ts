import {
  type Circumstance,
  type Copy,
  ENTITLEMENTS,
  type EntitlementRow,
  type Quality,
  type Verdict,
} from "./entitlement-table.ts";

/** What a verdict comes to. Whoever is refused is told where to go: the word of the verdict names it. */
export const OUTCOMES = {
  yes: "entitled",
  veiled: "entitled",
  mother: "entitled",
  ask: "permission",
  judge: "judge",
  withheld: "judge",
  later: "later",
  guardian: "refused",
  heirs: "refused",
  authority: "refused",
  court: "refused",
} as const satisfies Record<Verdict, "entitled" | "permission" | "judge" | "later" | "refused">;
export type Outcome = (typeof OUTCOMES)[Verdict];

/** What stands strongest where several circumstances meet: an act that counts no more before a right of anybody. */
const STRENGTH: readonly Verdict[] = [
  "court",
  "authority",
  "judge",
  "withheld",
  "later",
  "heirs",
  "guardian",
  "ask",
  "mother",
  "veiled",
  "yes",
];

export type Entitlement = {
  verdict: Verdict;
  outcome: Outcome;
  circumstance: Circumstance;
  articles: readonly string[];
};

/** What this applicant is entitled to of this act (L36:43, D22:41, KAF:21): the strictest word of the table where several circumstances meet. */
export function entitlementOf(asked: {
  copy: Copy;
  quality: Quality;
  circumstances: readonly Circumstance[];
}): Entitlement {
  const { copy, quality, circumstances } = asked;
  const rows = ENTITLEMENTS.filter(
    (row) => row.copy === copy && (row.circumstance === "ordinary" || circumstances.includes(row.circumstance)),
  );
  const strength = (row: EntitlementRow): number => STRENGTH.indexOf(row.verdicts[quality]);
  const [first, ...others] = rows;
  if (!first) throw new Error("the table of rights has no ordinary case");
  const strictest = others.reduce((before, row) => (strength(row) < strength(before) ? row : before), first);
  const verdict = strictest.verdicts[quality];
  return { verdict, outcome: OUTCOMES[verdict], circumstance: strictest.circumstance, articles: strictest.articles };
}

/** As whom the document is issued, so that it hides what this reader may not see. */
export function readerOf(quality: Quality): "holder" | "relative" | "kafil" | "permitted" {
  if (quality === "kafil") return "kafil";
  if (quality === "other") return "permitted";
  return quality === "self" || quality === "guardian" || quality === "proxy" ? "holder" : "relative";
}
