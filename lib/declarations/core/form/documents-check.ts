import type { DocumentNeed } from "./document-need.ts";
import type { CheckContext } from "./event-form.ts";
import type { PreCheck } from "./pre-check.ts";

type Sent = CheckContext["documents"];

/** Whether a document was sent and read as a safe image. */
export function wasSent(kind: string, documents: Sent): boolean {
  return documents.some((have) => have.kind === kind && have.status === "clean");
}

/** The documents the law asks, against those that came; what is missing may still be brought to the counter. */
export function documentsCheck(needs: readonly DocumentNeed[], documents: Sent, article: string): PreCheck {
  const count = needs.filter(({ kind, need }) => need === "required" && !wasSent(kind, documents)).length;
  return count === 0
    ? { code: "check.documentsComplete", level: "green", article, field: null }
    : { code: "check.documentsMissing", level: "amber", params: { count }, article, field: null };
}
