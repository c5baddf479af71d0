import type { DocumentPayload, DocumentVerdict } from "../core/index.ts";
import type { Revocations, SerialAnswer } from "./answers.ts";

/** Why a picture or the camera gave no code. */
export type NoCode = "pictureWithoutCode" | "noCamera";

/** What the page shows. `isWholeFile`: it came from a file whose every byte is as the register signed it. */
export type PageState =
  | { show: "form"; typed: string; isMalformed: boolean; problem?: NoCode }
  | { show: "checking" }
  | { show: "camera" }
  | {
      show: "document";
      document: DocumentPayload;
      verdict: DocumentVerdict;
      revocations: Revocations | undefined;
      checkedAt: string;
      isWholeFile?: true;
    }
  | { show: "not-authentic"; code: string }
  | { show: "serial"; serial: string; answer: SerialAnswer; checkedAt: string; isWholeFile?: true }
  | { show: "file"; serial: string; signedAt: string; checkedAt: string }
  | { show: "unreachable"; typed: string };
