import type { Regime } from "#lib/territory/core/index.ts";
import { COUPLE_DOCUMENTS, coupleDocuments } from "../couple/index.ts";
import type { DocumentNeed } from "../form/index.ts";
import type { MarriageTitle } from "./deed.ts";
import type { MarriageDeclaration } from "./sections.ts";

export const MARRIAGE_DOCUMENTS = [
  "marriageAct",
  "recognitionJudgment",
  "mutualAcknowledgementAct",
  "foreignMarriageDeed",
  "consularDeposit",
  "deedTranslation",
  "rabbinicalMarriageDeed",
  "polygamyPermission",
  "minorPermission",
  ...COUPLE_DOCUMENTS,
] as const;

const TITLES = {
  adoulAct: "marriageAct",
  recognitionJudgment: "recognitionJudgment",
  mutualAcknowledgement: "mutualAcknowledgementAct",
  foreignDeed: "foreignMarriageDeed",
  rabbinicalDeed: "rabbinicalMarriageDeed",
} as const satisfies Record<MarriageTitle, string>;

const ARTICLES: Readonly<Record<Exclude<MarriageTitle, "adoulAct" | "mutualAcknowledgement">, string>> = {
  recognitionJudgment: "FC:16",
  foreignDeed: "FC:14",
  rabbinicalDeed: "FC:2",
};

/** The document that proves a marriage of this title. */
export function titleDocument(kind: MarriageTitle): string {
  return TITLES[kind];
}

type Case = Pick<MarriageDeclaration, "deed" | "declarant"> & Partial<Pick<MarriageDeclaration, "husband" | "wife">>;

/** The documents of this case: the title that proves the marriage, then what shortens the check. */
export function marriageDocumentsFor({ deed, declarant, husband, wife }: Case, regime: Regime): DocumentNeed[] {
  const law = regime === "R36" ? "L36:36" : "D99:26";
  const kind = deed.titleKind;
  const article = kind === "adoulAct" || kind === "mutualAcknowledgement" ? law : ARTICLES[kind];
  const needs: DocumentNeed[] = [{ kind: titleDocument(kind), need: "required", article }];
  if (kind === "foreignDeed") {
    // the new law includes the marriage whatever the date of the deposit (L36:36)
    needs.push({
      kind: "consularDeposit",
      need: regime === "R36" ? "helpful" : "required",
      article: regime === "R36" ? "L36:36" : "FC:15",
    });
    needs.push({ kind: "deedTranslation", need: "helpful", article: "FC:15" });
  }
  if (husband?.statusBefore === "married")
    needs.push({ kind: "polygamyPermission", need: "helpful", article: "FC:44" });
  if (husband?.wasMinor || wife?.wasMinor) needs.push({ kind: "minorPermission", need: "helpful", article: "FC:20" });
  return [...needs, ...coupleDocuments(declarant, "FC:68")];
}
