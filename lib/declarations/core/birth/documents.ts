import type { Regime } from "#lib/territory/core/index.ts";
import type { DocumentNeed } from "../form/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";

export const BIRTH_DOCUMENTS = [
  "birthCertificate",
  "marriageAct",
  "acknowledgementDeed",
  "fatherFullCopy",
  "motherFullCopy",
  "fatherCnie",
  "motherCnie",
  "declarantCnie",
  "proxyDeed",
  "sexCertificate",
  "other",
] as const;
export type BirthDocument = (typeof BIRTH_DOCUMENTS)[number];

type Case = Pick<BirthDeclaration, "filiation" | "declarant" | "child"> & {
  marriage?: BirthDeclaration["marriage"] | undefined;
};

/** The documents that the law asks for this case, and no other (D22:22, D99:17, law 55-19:3-4). */
export function documentsFor(declared: Case, regime: Regime): DocumentNeed[] {
  const law = regime === "R36" ? "D22:22" : "D99:17";
  const needs: DocumentNeed[] = [{ kind: "birthCertificate", need: "required", article: law }];
  const add = (kind: BirthDocument, need: DocumentNeed["need"] = "required"): void => {
    needs.push({ kind, need, article: law });
  };
  switch (declared.filiation.kind) {
    case "married":
      if (regime === "R37" || declared.marriage?.isFirstChild === "yes") add("marriageAct");
      add("fatherCnie", "helpful");
      break;
    case "acknowledged":
      add("acknowledgementDeed");
      add("fatherFullCopy");
      add("motherFullCopy");
      break;
    case "marriageUndocumented":
    case "motherAlone":
      add("motherFullCopy");
      break;
  }
  add("motherCnie", "helpful");
  if (declared.child.sex === "pendingCertificate") add("sexCertificate");
  if (declared.declarant.isProxy) add("proxyDeed");
  const isParent = declared.declarant.link === "father" || declared.declarant.link === "mother";
  if (!isParent || declared.declarant.isProxy) add("declarantCnie");
  return needs;
}
