import type { DocumentNeed } from "../../form/index.ts";

/** The papers of a declaration by the King's prosecutor (L36:25). */
export const FOUNDLING_DOCUMENTS = ["minutes", "ageCertificate"] as const;

/** The minutes and the certificate of approximate age; that of the sex where it is not determined yet (L36:28). */
export function foundlingDocuments({ child }: { child: { sex: string } }): DocumentNeed[] {
  const needs = FOUNDLING_DOCUMENTS.map((kind): DocumentNeed => ({ kind, need: "required", article: "L36:25" }));
  if (child.sex !== "pendingCertificate") return needs;
  return [...needs, { kind: "sexCertificate", need: "required", article: "L36:28" }];
}
