import type { Regime } from "#lib/territory/core/index.ts";
import { COUPLE_DOCUMENTS, coupleDocuments } from "../couple/index.ts";
import type { DocumentNeed } from "../form/index.ts";
import type { DivorceTitle } from "./kinds.ts";
import type { DivorceDeclaration } from "./sections.ts";

export const DIVORCE_DOCUMENTS = [
  "divorceAct",
  "divorceJudgment",
  "finalityCertificate",
  "foreignJudgment",
  "exequatur",
  "deedTranslation",
  "rabbinicalDivorceDeed",
  "marriageAct",
  ...COUPLE_DOCUMENTS,
] as const;

const TITLES = {
  adoulAct: "divorceAct",
  judgment: "divorceJudgment",
  foreignJudgment: "foreignJudgment",
  rabbinicalDeed: "rabbinicalDivorceDeed",
} as const satisfies Record<DivorceTitle, string>;

/** The document that proves a dissolution of this title. */
export function divorceTitleDocument(title: DivorceTitle): string {
  return TITLES[title];
}

type Case = Pick<DivorceDeclaration, "dissolution" | "declarant">;

/** The documents of this case: the title and what makes it enforceable, then what shortens the check. */
export function divorceDocumentsFor({ dissolution, declarant }: Case, regime: Regime): DocumentNeed[] {
  const { titleKind, judgedKind } = dissolution;
  const kind = divorceTitleDocument(titleKind);
  const needs: DocumentNeed[] = [];
  const add = (document: string, need: DocumentNeed["need"], article: string): void => {
    needs.push({ kind: document, need, article });
  };
  switch (titleKind) {
    case "adoulAct":
      add(kind, "required", regime === "R36" ? "L36:36" : "D99:27");
      break;
    case "judgment":
      add(kind, "required", regime === "R36" ? "L36:36" : "FC:141");
      // the end of the marriage is open to no recourse in tatliq, khol' and faskh (FC:128); a nullity must be final (L36:36)
      if (judgedKind === "nullity") add("finalityCertificate", "required", "L36:36");
      else add("finalityCertificate", "helpful", "FC:128");
      break;
    case "foreignJudgment":
      add(kind, "required", "FC:128");
      add("exequatur", "required", "FC:128");
      add("deedTranslation", "helpful", "FC:128");
      break;
    case "rabbinicalDeed":
      add(kind, "required", "FC:2");
      break;
  }
  add("marriageAct", "helpful", "FC:139");
  return [...needs, ...coupleDocuments(declarant, "FC:141")];
}
