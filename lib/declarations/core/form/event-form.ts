import type { ActTitle } from "#lib/acts/core/index.ts";
import type { Deadline, DeadlineEvent, IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { Regime, Service } from "#lib/territory/core/index.ts";
import type { Answers } from "../answers.ts";
import type { DeclarationKind } from "../declaration.ts";
import type { ActPlan } from "./act-plan.ts";
import type { DocumentNeed } from "./document-need.ts";
import type { MentionPlan } from "./mention-plan.ts";
import type { PreCheck } from "./pre-check.ts";
import type { SectionPart } from "./section-parts.ts";
import type { ReviewField } from "../reading-fields.ts";

export type Invalid = { code: "common.invalid"; problems: FieldProblem[] };

/** Another living file of what may be the same event; told apart once an officer compared the two. */
export type SameEventFacts = {
  reference: string | null;
  name?: { ar: string; latin: string } | undefined;
  isApart?: boolean;
};

/** The Latin family name of a brother or a sister, and the reference of their act: nothing else of it is read. */
export type SiblingSpelling = { latin: string; no: number; year: number };

/** What surrounds a file when its checks run. */
export type CheckContext = {
  regime: Regime;
  /** Absent where the law sets no term for the citizen (marriage, divorce). */
  deadline: Deadline | null;
  today: IsoDay;
  /** The permission or the judgment that opens the register to an event whose term is over (L36:21, CPC:217). */
  lateTitle?: ActTitle | undefined;
  documents: readonly { kind: string; status: string }[];
  /** Other children of the same birth, declared one after the other by the same family (L36:27). */
  siblings?: readonly { reference: string | null; name: { ar: string; latin: string } }[];
  /** How children already registered of the same father (of the mother, without a father) write the family name, with their acts (L36:47). */
  spellings?: readonly SiblingSpelling[];
  /** Other living files of the same event, by the key that {@link Understood.sameEventKey} gives and a day or two around. */
  sameEvent: readonly SameEventFacts[];
};

/** A whole declaration, read: what lists, deadlines, checks and letters need of it, whatever the event. */
export type Understood = {
  officeCode: string;
  commune: string;
  /** The country of an event abroad: `commune` is then only the one near which the family comes to an office. */
  countryAbroad?: string | undefined;
  eventOn: IsoDay;
  /** Keys under which two files of one event meet (a mother, a deceased, a couple); empty when nothing certain is known. */
  sameEventKey: string;
  /** The act that another country drew up, by which two files of one event abroad meet. */
  foreignAct?: { number: string; on: IsoDay } | undefined;
  subject: { ar: string; latin: string };
  contact: { email: string | null; phone: string | null };
  deadlineEvent: (regime: Regime) => DeadlineEvent | null;
  documents: (regime: Regime) => readonly DocumentNeed[];
  checks: (context: CheckContext) => readonly PreCheck[];
  /** The line that an officer keeps with a reason alone, as brothers and sisters are registered (L36:47). */
  toExplain?: (regime: Regime, spellings: readonly SiblingSpelling[]) => string | undefined;
  /** How it becomes an act; absent for events that lead to a mention. */
  act?: ActPlan;
  /** What it enters on the birth acts of the spouses; absent for events that become an act. */
  mention?: MentionPlan;
};

/** The event's place and day as far as they are told, before the rest is known: offices and deadlines are offered from it. */
export type EventPlace = {
  commune: string;
  countryAbroad?: string | undefined;
  deadlineEvent: (regime: Regime) => DeadlineEvent | null;
};

/**
 * One kind of declaration as the citizen's journey, the desk and the services see it. Each event writes its own questions and
 * rules; nothing outside its folder asks which kind a file is in order to read it.
 */
export type EventForm = {
  kind: DeclarationKind;
  /** Raised when a question is added; past answers are read with the version they were given in. */
  version: number;
  /** The service an office must have opened to receive it (roll-out is data per office and date). */
  service: Service;
  /** Every page of questions, in the order they are asked. */
  sections: readonly string[];
  /** The sections that stand on several pages; every other one is a page. */
  parts: Readonly<Partial<Record<string, readonly SectionPart[]>>>;
  /** Pages that ask one thing only, which is then their heading. */
  soleQuestions: readonly string[];
  /** Checks that the citizen can still look at before sending; the rest needs the officer's eyes. */
  doubts: readonly string[];
  /** The pages that this case asks. */
  sectionsFor: (answers: Answers) => readonly string[];
  /** Every field that the page of a section may post, in the order it asks them. */
  fieldsOf: (section: string) => readonly string[];
  /** The answers of one section as its page posts them. Refuses a field that the page does not have and a shape no form can send. */
  posted: (section: string, posted: Readonly<Record<string, unknown>>) => Result<Answers>;
  /** What is wrong in one section on that day. */
  problemsOf: (section: string, answers: Answers, today: IsoDay) => readonly FieldProblem[];
  /** Reads all answers. Refuses with every problem of every asked section. */
  understand: (answers: Answers) => Result<Understood, Invalid>;
  placeOf: (answers: Answers) => EventPlace | undefined;
  /** Every document the case may ask for. */
  documents: readonly string[];
  /** The documents this case needs, as far as the answers tell; nothing until they tell enough. */
  documentsFor: (answers: Answers, regime: Regime) => readonly DocumentNeed[];
  /** The lines of the file in the order of the act; lines left empty by right are absent. */
  reviewFields: (answers: Answers) => readonly ReviewField[];
  /** What the officer may correct a line of fixed choices to, by its path. */
  choices: Readonly<Record<string, readonly string[]>>;
};
