import type { DocumentPayload, DocumentVerdict } from "../core/index.ts";
import type { Revocations, SerialAnswer } from "./answers.ts";

/** What the page shows. */
export type PageState =
  | { show: "form"; typed: string; isMalformed: boolean }
  | { show: "checking" }
  | {
      show: "document";
      document: DocumentPayload;
      verdict: DocumentVerdict;
      revocations: Revocations | undefined;
      checkedAt: string;
    }
  | { show: "not-authentic"; code: string }
  | { show: "serial"; serial: string; answer: SerialAnswer; checkedAt: string }
  | { show: "unreachable"; typed: string };
