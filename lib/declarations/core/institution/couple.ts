import { partsOf } from "#lib/calendar/core/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { type Answers, answerAt, sectionOf } from "../answers.ts";
import { COURT } from "../couple/index.ts";
import { divorceForm } from "../divorce/form.ts";
import { ATTESTED_KINDS, JUDGED_KINDS } from "../divorce/kinds.ts";
import type { EventForm, Invalid } from "../form/index.ts";
import { marriageForm } from "../marriage/form.ts";
import { STATUSES_BEFORE } from "../marriage/spouses.ts";
import type { InstitutionFacts, InstitutionForm } from "./institution-form.ts";
import type { PaperField, PaperPart } from "./paper.ts";

const NO_OFFICE_YET = "-";

const WHERE: readonly PaperField[] = [
  { path: "place.commune", shape: "commune" },
  { path: "office.code", shape: "office", isOptional: true },
];

const REGISTER: readonly PaperField[] = [
  { path: "number", shape: "identifier" },
  { path: "drawnUpOn", shape: "day" },
  { path: "court", shape: "dual" },
  { path: "register", shape: "identifier", isOptional: true },
  { path: "page", shape: "identifier", isOptional: true },
  { path: "addressedOn", shape: "day", isOptional: true },
];

const under = (section: string, fields: readonly PaperField[]): PaperField[] =>
  fields.map((field) => ({ ...field, path: `${section}.${field.path}` }));

function spousePart(who: "husband" | "wife", more: readonly PaperField[] = []): PaperPart {
  return {
    name: who,
    fields: under(who, [
      { path: "givenName", shape: "dual" },
      { path: "familyName", shape: "dual" },
      { path: "fatherName", shape: "dual" },
      { path: "cnie", shape: "identifier", isOptional: true },
      { path: "otherIdentity", shape: "text", isOptional: true },
      { path: "nationality", shape: "country" },
      { path: "bornOn", shape: "partialDay" },
      { path: "birthPlace", shape: "dual" },
      { path: "birthActOffice", shape: "text", isOptional: true },
      { path: "birthActNumber", shape: "identifier", isOptional: true },
      { path: "birthActYear", shape: "number", isOptional: true },
      ...more,
    ]),
  };
}

/** The summary of a marriage that the family court sends from its register, within fifteen days (FC:68, L36:36, D22:15). */
export const institutionMarriage: InstitutionForm = {
  ...ofCourt(marriageForm, "deed"),
  kind: "marriage",
  declares: "marriage",
  parts: [
    {
      name: "deed",
      fields: [
        {
          path: "deed.titleKind",
          shape: "choice",
          choices: ["adoulAct", "mutualAcknowledgement", "recognitionJudgment"],
        },
        { path: "place.marriedOn", shape: "day" },
        ...under("deed", REGISTER),
        ...WHERE,
      ],
    },
    spousePart("husband", [{ path: "statusBefore", shape: "choice", choices: STATUSES_BEFORE.husband }]),
    spousePart("wife", [{ path: "statusBefore", shape: "choice", choices: STATUSES_BEFORE.wife }]),
  ],
};

/** The summary of a dissolution, or of a judgment that is final (FC:141, L36:36, D22:15). */
export const institutionDivorce: InstitutionForm = {
  ...ofCourt(divorceForm, "dissolution"),
  kind: "divorce",
  declares: "divorce",
  parts: [
    {
      name: "dissolution",
      fields: [
        { path: "dissolution.titleKind", shape: "choice", choices: ["adoulAct", "judgment"] },
        { path: "dissolution.attestedKind", shape: "choice", choices: ATTESTED_KINDS, isOptional: true },
        { path: "dissolution.judgedKind", shape: "choice", choices: JUDGED_KINDS, isOptional: true },
        { path: "dissolution.count", shape: "number", isOptional: true },
        { path: "place.dissolvedOn", shape: "day" },
        ...under("dissolution", REGISTER),
        ...WHERE,
      ],
    },
    {
      name: "dissolvedMarriage",
      fields: under("dissolvedMarriage", [
        { path: "marriedOn", shape: "day" },
        { path: "number", shape: "identifier", isOptional: true },
        { path: "register", shape: "identifier", isOptional: true },
        { path: "page", shape: "identifier", isOptional: true },
        { path: "court", shape: "text", isOptional: true },
      ]),
    },
    spousePart("husband"),
    spousePart("wife"),
  ],
};

/** A court's page read by the rules of the spouses' own request; a judgment that it sends is final. */
function ofCourt(form: EventForm, title: "deed" | "dissolution"): Omit<InstitutionForm, "kind" | "declares" | "parts"> {
  const whole = (answers: Answers): Answers => ({
    ...answers,
    office: { code: answerAt(answers, "office.code").trim() || NO_OFFICE_YET },
    [title]: withoutOtherKinds(sectionOf(answers, title)),
  });
  return {
    service: form.service,
    told: { place: { placeClass: "morocco" }, declarant: { link: COURT }, [title]: { isFinal: "yes" } },
    problemsOf: (answers, today) => form.sections.flatMap((section) => form.problemsOf(section, whole(answers), today)),
    understand: (answers) => summaryOf(form, whole(answers), title),
  };
}

/** What a judgment pronounces is not what two adouls attest: the kind of the other title is not kept. */
export function withoutOtherKinds(title: Answers): Answers {
  const { attestedKind, judgedKind, ...kept } = title;
  const isJudged = answerAt(title, "titleKind") === "judgment";
  return {
    ...kept,
    ...(isJudged && judgedKind !== undefined && { judgedKind }),
    ...(!isJudged && attestedKind !== undefined && { attestedKind }),
  };
}

function summaryOf(form: EventForm, answers: Answers, title: string): Result<InstitutionFacts, Invalid> {
  const read = form.understand(answers);
  if (!read.ok) return read;
  const { commune, officeCode, eventOn, sameEventKey, subject, deadlineEvent } = read.value;
  const number = answerAt(answers, `${title}.number`).trim();
  return ok({
    commune,
    officeCode: officeCode === NO_OFFICE_YET ? "" : officeCode,
    eventOn,
    // numbers of a register begin again every year
    certificateNumber: `${number}/${partsOf(eventOn).year}`,
    sameEventKey,
    subject,
    deadlineEvent,
  });
}
