import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { MentionDraft } from "#lib/mentions/core/index.ts";
import type { CourtDraft } from "#lib/notices/core/index.ts";
import { type Answers, answerAt, sectionOf } from "../answers.ts";
import { COURT } from "../couple/index.ts";
import { divorceForm } from "../divorce/form.ts";
import type { EventForm, Invalid, Understood } from "../form/index.ts";
import {
  institutionDivorce,
  type InstitutionForm,
  institutionMarriage,
  laidOver,
  type PaperPart,
  withoutOtherKinds,
} from "../institution/index.ts";
import { marriageForm } from "../marriage/form.ts";
import { type CourtForm, type CourtGround, REFERENCE, SENDING_PART } from "./court-form.ts";
import { BIRTH_ACT, toldPerson } from "./told-person.ts";

type Title = "deed" | "dissolution";
const SPOUSES = ["husband", "wife"] as const;
/** Where a file would be taken: a notice goes to the offices of the birth acts. */
const NOT_ASKED: readonly string[] = ["place.commune", "office.code"];

/** The summary of a marriage for the officers of both spouses' birth acts, within fifteen days (FC:68). */
export const courtMarriage: CourtForm = {
  kind: "marriage",
  tells: "marriage",
  parts: partsOf(institutionMarriage),
  read: (answers, ground) => readCouple({ form: marriageForm, title: "deed" }, answers, ground),
};

/** The summary of a dissolution, a reprise, or a final judgment for both (FC:141). */
export const courtDivorce: CourtForm = {
  kind: "divorce",
  tells: "dissolution",
  parts: partsOf(institutionDivorce),
  read: (answers, ground) => readCouple({ form: divorceForm, title: "dissolution" }, answers, ground),
};

/** The court's own page, without the office that would take a file, and with the office of each birth act. */
function partsOf({ parts }: InstitutionForm): readonly PaperPart[] {
  const asked = parts.map(({ name, fields }) => ({
    name,
    fields: fields
      .filter(({ path }) => !NOT_ASKED.includes(path))
      .map((field) => {
        const act = BIRTH_ACT.find(({ path }) => field.path.endsWith(`.${path}`));
        return act ? { ...act, path: field.path } : field;
      }),
  }));
  return [SENDING_PART, ...asked];
}

function readCouple(
  { form, title }: { form: EventForm; title: Title },
  typed: Answers,
  { today, court, words }: CourtGround,
): Result<readonly CourtDraft[], Invalid> {
  const answers = completed(typed, title, court);
  const problems: FieldProblem[] = [
    ...missingReference(typed),
    ...form.sections.flatMap((section) => form.problemsOf(section, answers, today)),
    ...SPOUSES.filter((who) => answerAt(typed, `${who}.birthActOffice`).trim() === "").map((who) => ({
      field: `${who}.birthActOffice`,
      code: "notices.officeMissing",
    })),
  ];
  if (problems.length > 0) return err({ code: "common.invalid", problems });
  const read = form.understand(answers);
  if (!read.ok) return read;
  const drafts = read.value.mention?.drafts(words);
  if (!drafts?.ok) return err({ code: "common.invalid", problems: [wrongTitle(title, drafts?.error.code)] });
  return ok(drafts.value.map((draft) => noticeOf(draft, read.value, answers, title)));
}

/** What the page of a court need not say: that it is one, where its files would lie, its own name, and that its judgments are final. */
function completed(typed: Answers, title: Title, court: CourtGround["court"]): Answers {
  const said = (path: string): boolean => answerAt(typed, path).trim() !== "";
  const isNamed = said(`${title}.court.ar`) || said(`${title}.court.latin`);
  const told: Answers = {
    place: { placeClass: "morocco", commune: "-" },
    office: { code: "-" },
    declarant: { link: COURT, residence: { ...court } },
    [title]: { isFinal: "yes", ...(!isNamed && { court: { ...court } }) },
  };
  const whole = laidOver(typed, told);
  return title === "deed" ? whole : { ...whole, [title]: withoutOtherKinds(sectionOf(whole, title)) };
}

function noticeOf(draft: MentionDraft, { eventOn, mention }: Understood, answers: Answers, title: Title): CourtDraft {
  const { office, subject } = toldPerson(answers, draft.subject);
  const other = draft.subject === "husband" ? "wife" : "husband";
  return {
    office,
    subject,
    other: mention?.spouses[other] ?? null,
    eventOn,
    words: null,
    court: {
      mention: draft.kind,
      orderedBy: "familyCourt",
      title: { number: answerAt(answers, `${title}.number`).trim(), on: titleDay(answers, title) ?? eventOn },
      facts: { ...draft.facts },
      typed: [],
    },
  };
}

/** The day of the judge's address, from which the term runs, else that of the title (FC:68). */
function titleDay(answers: Answers, title: Title): IsoDay | null {
  for (const name of ["addressedOn", "drawnUpOn"]) {
    const [year, month, day] = ["year", "month", "day"].map((part) => answerAt(answers, `${title}.${name}.${part}`));
    const written = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
    if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written as IsoDay;
  }
  return null;
}

export function missingReference(answers: Answers): FieldProblem[] {
  const reference = answerAt(answers, REFERENCE).trim();
  if (reference === "") return [{ field: REFERENCE, code: "notices.referenceMissing" }];
  return reference.length > 40 ? [{ field: REFERENCE, code: "common.tooLong", params: { most: 40 } }] : [];
}

function wrongTitle(title: Title, code = "common.invalid"): FieldProblem {
  return { field: `${title}.titleKind`, code };
}
