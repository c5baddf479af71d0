import { type Answers, answerAt } from "../answers.ts";
import { APPLICANT_LINES, placeLines, spouseLines } from "../couple/index.ts";
import { type Line, reviewLines } from "../form/index.ts";
import type { ReviewField } from "../reading-fields.ts";
import { MARRIAGE_TITLES } from "./deed.ts";
import { titleDocument } from "./documents.ts";

/** The lines of a marriage request in the order of the mention; lines left empty by right are absent. */
export function marriageReviewFields(answers: Answers): ReviewField[] {
  const kind = MARRIAGE_TITLES.find((known) => known === answerAt(answers, "deed.titleKind"));
  const title = kind ? titleDocument(kind) : null;
  const lines: readonly Line[] = [
    ...placeLines("marriedOn", title),
    ["deed.titleKind", "choice", title],
    ["deed.number", "text", title],
    ["deed.register", "text", title],
    ["deed.page", "text", title],
    ["deed.drawnUpOn", "day", title],
    ["deed.court", "dual", title],
    ["deed.addressedOn", "day", title],
    ["deed.isFinal", "choice", title],
    ["deed.authority", "dual", title],
    ["deed.consulate", "dual", "consularDeposit"],
    ["deed.depositNumber", "text", "consularDeposit"],
    ["deed.depositedOn", "day", "consularDeposit"],
    ...spouseLines("husband"),
    ["husband.statusBefore", "choice", title],
    ["husband.permissionNumber", "text", "polygamyPermission"],
    ["husband.permissionOn", "day", "polygamyPermission"],
    ["husband.wasMinor", "choice", title],
    ["husband.minorPermission", "text", "minorPermission"],
    ...spouseLines("wife"),
    ["wife.statusBefore", "choice", title],
    ["wife.wasMinor", "choice", title],
    ["wife.minorPermission", "text", "minorPermission"],
    ...APPLICANT_LINES,
  ];
  return reviewLines(lines, answers);
}
