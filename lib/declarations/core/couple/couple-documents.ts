import type { DocumentNeed } from "../form/index.ts";
import { type Applicant, isSpouseInPerson, COURT } from "./applicant.ts";

/** Documents that either request of a couple may ask for. */
export const COUPLE_DOCUMENTS = [
  "husbandBirthAct",
  "wifeBirthAct",
  "husbandCnie",
  "wifeCnie",
  "proxyDeed",
  "representationDeed",
  "declarantCnie",
  "other",
] as const;

/** What shows who the spouses are and where their birth acts stand (helpful), and by what right another person asks (required). */
export function coupleDocuments(declarant: Applicant, law: string): DocumentNeed[] {
  // the summary of the court's own register is the title; who the spouses are stands in it (D22:15)
  if (declarant.link === COURT) return [];
  const needs: DocumentNeed[] = [
    { kind: "husbandBirthAct", need: "helpful", article: law },
    { kind: "wifeBirthAct", need: "helpful", article: law },
    { kind: "husbandCnie", need: "helpful", article: law },
    { kind: "wifeCnie", need: "helpful", article: law },
  ];
  if (declarant.isProxy) needs.push({ kind: "proxyDeed", need: "required", article: "L36:36" });
  if (declarant.link === "representative")
    needs.push({ kind: "representationDeed", need: "required", article: "FC:230" });
  if (!isSpouseInPerson(declarant)) needs.push({ kind: "declarantCnie", need: "required", article: "L36:36" });
  return needs;
}
