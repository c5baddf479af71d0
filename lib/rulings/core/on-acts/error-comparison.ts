import type { FieldValue } from "#lib/wording/core/index.ts";

/** What the paper that supports the declaration says of the datum, as the officer read it. */
export const PAPER_READINGS = ["showsWanted", "showsOther", "silent", "absent"] as const;
export type PaperReading = (typeof PAPER_READINGS)[number];

/** What was declared of the datum. `unknown`: the declaration is not kept here, as for acts on paper. */
export const DECLARED_READINGS = ["wanted", "asInAct", "other", "nothing", "unknown"] as const;
export type DeclaredReading = (typeof DECLARED_READINGS)[number];

/** The two cases of the law, and what stands against them. */
export const ERROR_FINDINGS = [
  "omitted",
  "enteredOtherwise",
  "notDeclared",
  "declaredAsEntered",
  "paperDoesNotShow",
  "noPaper",
  "forbiddenDatum",
  "nothingToCorrect",
] as const;
export type ErrorFinding = (typeof ERROR_FINDINGS)[number];

export type ErrorComparison = {
  inAct: FieldValue | null;
  wanted: FieldValue | null;
  declared: DeclaredReading;
  paper: PaperReading;
};

export type ErrorProposal = { proposes: "clerical" | "substantive" | "nothing"; because: ErrorFinding };

/**
 * What the comparison of the act with the declaration and its papers proposes; the officer concludes. Clerical: what was declared and proved
 * was left out, or was entered otherwise than it was declared on the papers. All the rest is substantive, for the court (L36:49).
 */
export function proposeError({ inAct, wanted, declared, paper }: ErrorComparison): ErrorProposal {
  if (isSame(inAct, wanted)) return { proposes: "nothing", because: "nothingToCorrect" };
  if (wanted === null) return { proposes: "substantive", because: "forbiddenDatum" };
  if (paper === "absent") return { proposes: "substantive", because: "noPaper" };
  if (paper !== "showsWanted") return { proposes: "substantive", because: "paperDoesNotShow" };
  if (declared === "nothing") return { proposes: "substantive", because: "notDeclared" };
  if (declared === "asInAct" || declared === "other") return { proposes: "substantive", because: "declaredAsEntered" };
  return { proposes: "clerical", because: inAct === null ? "omitted" : "enteredOtherwise" };
}

/** How what was declared stands to what the act says and to what is wanted. Of a name, only the scripts that are wanted count. */
export function declaredReading(
  declared: FieldValue | null | undefined,
  { inAct, wanted }: Pick<ErrorComparison, "inAct" | "wanted">,
): DeclaredReading {
  if (declared === undefined) return "unknown";
  if (declared === null) return "nothing";
  if (wanted !== null && agreesWith(declared, wanted)) return "wanted";
  return inAct !== null && agreesWith(declared, inAct) ? "asInAct" : "other";
}

function isSame(inAct: FieldValue | null, wanted: FieldValue | null): boolean {
  if (inAct === null || wanted === null) return inAct === wanted;
  return agreesWith(inAct, wanted);
}

/** Whether the first says all that the second says. */
function agreesWith(value: FieldValue, said: FieldValue): boolean {
  if (typeof value !== "object" || typeof said !== "object") return value === said;
  const known: Readonly<Record<string, unknown>> = value;
  return Object.entries(said).every(
    ([part, is]) => is === undefined || JSON.stringify(known[part]) === JSON.stringify(is),
  );
}
