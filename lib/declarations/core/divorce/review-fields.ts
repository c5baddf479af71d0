import { type Answers, answerAt } from "../answers.ts";
import { APPLICANT_LINES, placeLines, spouseLines } from "../couple/index.ts";
import { type Line, reviewLines } from "../form/index.ts";
import type { ReviewField } from "../reading-fields.ts";
import { divorceTitleDocument } from "./documents.ts";
import { DIVORCE_TITLES } from "./kinds.ts";

/** The lines of a divorce request in the order of the mention; lines left empty by right are absent. */
export function divorceReviewFields(answers: Answers): ReviewField[] {
  const kind = DIVORCE_TITLES.find((known) => known === answerAt(answers, "dissolution.titleKind"));
  const title = kind ? divorceTitleDocument(kind) : null;
  const lines: readonly Line[] = [
    ...placeLines("dissolvedOn", title),
    ["dissolution.titleKind", "choice", title],
    ["dissolution.attestedKind", "choice", title],
    ["dissolution.judgedKind", "choice", title],
    ["dissolution.count", "text", title],
    ["dissolution.number", "text", title],
    ["dissolution.register", "text", title],
    ["dissolution.page", "text", title],
    ["dissolution.drawnUpOn", "day", title],
    ["dissolution.court", "dual", title],
    ["dissolution.addressedOn", "day", title],
    ["dissolution.permissionNumber", "text", title],
    ["dissolution.permissionOn", "day", title],
    ["dissolution.isFinal", "choice", "finalityCertificate"],
    ["dissolution.authority", "dual", title],
    ["dissolution.exequaturNumber", "text", "exequatur"],
    ["dissolution.exequaturOn", "day", "exequatur"],
    ["dissolution.exequaturCourt", "dual", "exequatur"],
    ["dissolvedMarriage.marriedOn", "day", "marriageAct"],
    ["dissolvedMarriage.number", "text", "marriageAct"],
    ["dissolvedMarriage.register", "text", "marriageAct"],
    ["dissolvedMarriage.page", "text", "marriageAct"],
    ["dissolvedMarriage.court", "text", "marriageAct"],
    ...spouseLines("husband"),
    ...spouseLines("wife"),
    ...APPLICANT_LINES,
  ];
  return reviewLines(lines, answers);
}
