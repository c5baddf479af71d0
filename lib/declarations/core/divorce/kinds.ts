import type { AttestedDissolution, JudgedDissolution } from "#lib/wording/core/index.ts";

/** What proves the dissolution. A foreign judgment needs its exequatur (FC:128); Moroccan Jews have their own law (FC:2). */
export const DIVORCE_TITLES = ["adoulAct", "judgment", "foreignJudgment", "rabbinicalDeed"] as const;
export type DivorceTitle = (typeof DIVORCE_TITLES)[number];

/** What two adouls attest (FC:79-92, 114-120, 124; D99:27). None is offered under another title. */
export const ATTESTED_KINDS = [
  "talaqRevocable",
  "talaqBeforeConsummation",
  "talaqThird",
  "talaqTamlik",
  "talaqMutual",
  "khul",
  "reprise",
  "remarriage",
] as const satisfies readonly AttestedDissolution[];

/** What a court pronounces (FC:77, FC:94-112, FC:120). */
export const JUDGED_KINDS = [
  "chiqaq",
  "harm",
  "maintenance",
  "absence",
  "defect",
  "oath",
  "khul",
  "fasakh",
  "nullity",
] as const satisfies readonly JudgedDissolution[];

/** A talaq by the husband is revocable but for the kinds FC:123 names; one by judgment is not, but for maintenance and oath (FC:122). */
const REVOCABLE: readonly string[] = ["talaqRevocable", "maintenance", "oath"];

export function isRevocable(kind: AttestedDissolution | JudgedDissolution): boolean {
  return REVOCABLE.includes(kind);
}

/** Whether the spouses are married again after it: it ends no marriage (FC:124, D99:27). */
export function isReunion(kind: AttestedDissolution): boolean {
  return kind === "reprise" || kind === "remarriage";
}
