import type { Regime } from "#lib/territory/core/index.ts";
import type { DocumentNeed } from "../form/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { isFiliationDoubtful } from "./filiation-dates.ts";
import { FOUNDLING_DOCUMENTS } from "./foundling/documents.ts";

export const BIRTH_DOCUMENTS = [
  "birthCertificate",
  "foreignBirthAct",
  "foreignActLegalisation",
  "foreignActTranslation",
  "vehicleJournal",
  "marriageAct",
  "acknowledgementDeed",
  "fatherFullCopy",
  "motherFullCopy",
  "fatherCnie",
  "motherCnie",
  "fatherPapers",
  "motherPapers",
  "naqibCertificate",
  "filiationTitle",
  "declarantCnie",
  "proxyDeed",
  "sexCertificate",
  ...FOUNDLING_DOCUMENTS,
  "other",
] as const;
export type BirthDocument = (typeof BIRTH_DOCUMENTS)[number];

type Case = Pick<BirthDeclaration, "filiation" | "declarant" | "child"> &
  Partial<{ [Part in "place" | "marriage" | "father" | "mother"]: BirthDeclaration[Part] | undefined }>;

/** Which article lists the documents of this birth: that of transcriptions, or that of births here (D22:22-23, D99:15, D99:17). */
export function documentsArticle({ place }: Pick<Case, "place">, regime: Regime): string {
  if (place?.placeClass === "abroad") return transcriptionArticle(regime);
  return regime === "R36" ? "D22:22" : "D99:17";
}

/** Which article carries the act of another country into the register (D22:23, D99:15). */
export function transcriptionArticle(regime: Regime): string {
  return regime === "R36" ? "D22:23" : "D99:15";
}

/** The documents that the law asks for this case, and no other (D22:22-23, D99:15, D99:17, L36:31, law 55-19:3-4). */
export function documentsFor(declared: Case, regime: Regime): DocumentNeed[] {
  const placeClass = declared.place?.placeClass;
  const law = documentsArticle(declared, regime);
  const needs: DocumentNeed[] = [];
  const add = (kind: BirthDocument, need: DocumentNeed["need"] = "required", article = law): void => {
    needs.push({ kind, need, article });
  };
  if (placeClass === "abroad") {
    add("foreignBirthAct");
    add("foreignActLegalisation");
    add("foreignActTranslation", "helpful");
  } else add("birthCertificate");
  if (placeClass === "travel") add("vehicleJournal", "helpful", "L36:31");
  const papersOf = (who: "father" | "mother"): void => {
    const parent = declared[who];
    const hasNoCard = parent !== undefined && parent.cnie === undefined;
    if (hasNoCard) add(`${who}Papers`, "helpful", "L36:1");
    else add(`${who}Cnie`, "helpful");
  };
  switch (declared.filiation.kind) {
    case "married":
      if (regime === "R37" || placeClass === "abroad" || declared.marriage?.isFirstChild === "yes") add("marriageAct");
      if (isFiliationDoubtful(declared)) add("filiationTitle", "helpful", "FC:154");
      papersOf("father");
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
  papersOf("mother");
  if (declared.father && !declared.father.familyName) add("naqibCertificate", "helpful", "L36:33");
  if (declared.child.sex === "pendingCertificate") add("sexCertificate", "required", "L36:28");
  if (declared.declarant.isProxy) add("proxyDeed");
  const isParent = declared.declarant.link === "father" || declared.declarant.link === "mother";
  if (!isParent || declared.declarant.isProxy) add("declarantCnie");
  return needs;
}
