import { z } from "zod";
import { type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { CATALOGUE, HOLDER_MENTIONS, type HolderMentionKind, type Orderer } from "#lib/mentions/core/index.ts";
import type { CourtDraft } from "#lib/notices/core/index.ts";
import { type Answers, answerAt } from "../answers.ts";
import {
  DayFields,
  EitherScript,
  optional,
  optionalText,
  PartialDateFields,
  RequiredDualName,
  requiredText,
} from "../fields.ts";
import { type Invalid, readAll } from "../form/index.ts";
import type { PaperField, PaperPart } from "../institution/index.ts";
import { type CourtForm, type CourtGround, SENDING_PART } from "./court-form.ts";
import { missingReference } from "./couple.ts";
import { BIRTH_ACT, toldPerson } from "./told-person.ts";

const KAFALAS = ["KAF", "KAF-CONT", "KAF-END"] as const satisfies readonly HolderMentionKind[];

/** Who orders a mention that a court tells: it judges, or its judge of minors does (KAF:17). */
const COURTS: readonly Orderer[] = ["court", "familyCourt", "minorsJudge"];

/** What a court judges of one person that its birth act then says, kafala apart; what reverses another mention is seen at the desk. */
export const JUDGED_MENTIONS: readonly HolderMentionKind[] = HOLDER_MENTIONS.filter((kind) => {
  const { acts, titles, orderedBy } = CATALOGUE[kind];
  const isKafala = (KAFALAS as readonly string[]).includes(kind);
  return (
    !isKafala &&
    kind !== "REV" &&
    acts.includes("birth") &&
    titles.includes("judgment") &&
    orderedBy.some((one) => COURTS.includes(one))
  );
});

const HOLDER: PaperPart = {
  name: "holder",
  fields: under("holder", [
    { path: "givenName", shape: "dual" },
    { path: "familyName", shape: "dual" },
    { path: "cnie", shape: "identifier", isOptional: true },
    { path: "bornOn", shape: "partialDay", isOptional: true },
    { path: "birthPlace", shape: "either", isOptional: true },
    ...BIRTH_ACT,
  ]),
};

function under(section: string, fields: readonly PaperField[]): PaperField[] {
  return fields.map((field) => ({ ...field, path: `${section}.${field.path}` }));
}

const TITLE: readonly PaperField[] = [
  { path: "number", shape: "identifier" },
  { path: "on", shape: "day" },
  { path: "court", shape: "either", isOptional: true },
];
const kafil = (name: string, isOptional: boolean): PaperPart => ({
  name,
  fields: under(name, [
    { path: "fullName", shape: "dual", ...(isOptional && { isOptional: true as const }) },
    { path: "gender", shape: "choice", choices: ["male", "female"], ...(isOptional && { isOptional: true as const }) },
  ]),
});

const Holder = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  cnie: optionalText,
  bornOn: optional(PartialDateFields),
  birthPlace: EitherScript,
  birthActOffice: requiredText("notices.officeMissing"),
  birthActNumber: optionalText,
  birthActYear: optionalText,
});
const Title = z.object({
  mention: z.enum(HOLDER_MENTIONS, "notices.mentionMissing"),
  number: requiredText("notices.titleNumberMissing"),
  on: DayFields,
  court: EitherScript,
});
const Gender = z.enum(["male", "female"], "notices.genderMissing");
const SCHEMAS = {
  holder: Holder,
  title: Title,
  final: z.object({ on: DayFields }),
  ruling: z.object({ ar: requiredText("notices.rulingMissing"), fr: optionalText }),
  kafil1: z.object({ fullName: RequiredDualName, gender: Gender }),
  kafil2: z.object({ fullName: RequiredDualName, gender: Gender }),
} as const;

/** The order of the judge of minors that grants, continues or ends a kafala, within a month (KAF:17, KAF:21). */
export const courtKafala: CourtForm = {
  kind: "kafala",
  tells: "kafala",
  parts: [
    SENDING_PART,
    { name: "order", fields: [{ path: "title.mention", shape: "choice", choices: KAFALAS }, ...under("title", TITLE)] },
    { ...HOLDER, name: "makfoul" },
    kafil("kafil1", false),
    kafil("kafil2", true),
  ],
  read: (answers, ground) => {
    const kafils = ["kafil1", ...(isTold(answers, "kafil2") ? ["kafil2" as const] : [])] as const;
    return readHolder(["holder", "title", ...kafils], answers, ground, KAFALAS, (at, value) => ({
      orderedBy: "minorsJudge",
      typed: [
        ["title.kind", "order"],
        ["title.judge", "minors"],
        ...kafils.flatMap((name, place): [string, string][] => [
          [`kafils.${place}.fullNameAr`, at(`${name}.fullName.ar`)],
          [`kafils.${place}.fullNameLatin`, at(`${name}.fullName.latin`)],
          [`kafils.${place}.gender`, at(`${name}.gender`)],
        ]),
      ],
      words: null,
      on: value.on,
    }));
  },
};

/** A final judgment on one person, with its operative part as the court words it (L36:36, L36:52). */
export const courtJudgment: CourtForm = {
  kind: "judgment",
  tells: "judgment",
  parts: [
    SENDING_PART,
    {
      name: "judgment",
      fields: [
        { path: "title.mention", shape: "choice", choices: JUDGED_MENTIONS },
        ...under("title", TITLE),
        { path: "final.on", shape: "day" },
        { path: "ruling.ar", shape: "words" },
        { path: "ruling.fr", shape: "words", isOptional: true },
      ],
    },
    HOLDER,
  ],
  read: (answers, ground) =>
    readHolder(["holder", "title", "final", "ruling"], answers, ground, JUDGED_MENTIONS, (at, value) => ({
      orderedBy: ordererOf(value.mention),
      typed: [["title.kind", "judgment"], ...dayTyped("title.finalOn", value.finalOn ?? value.on)],
      words: { ar: at("ruling.ar"), fr: at("ruling.fr") || at("ruling.ar") },
      on: value.on,
    })),
};

type TitleValue = { mention: HolderMentionKind; on: IsoDay; finalOn: IsoDay | undefined };
type Rest = Pick<CourtDraft, "words"> & { orderedBy: Orderer; typed: [string, string][]; on: IsoDay };

function readHolder(
  sections: readonly (keyof typeof SCHEMAS)[],
  answers: Answers,
  { today, court }: CourtGround,
  kinds: readonly HolderMentionKind[],
  rest: (at: (path: string) => string, value: TitleValue) => Rest,
): Result<readonly CourtDraft[], Invalid> {
  const at = (path: string): string => answerAt(answers, path).trim();
  const read = readAll(SCHEMAS, sections, answers);
  const problems: FieldProblem[] = [...missingReference(answers), ...(read.ok ? [] : read.error.problems)];
  const title = read.ok ? read.value.title : undefined;
  const finalOn = read.ok ? read.value.final?.on : undefined;
  if (title && !kinds.includes(title.mention))
    problems.push({ field: "title.mention", code: "notices.mentionMissing" });
  if (title && title.on > today) problems.push({ field: "title.on.day", code: "mentions.titleInFuture" });
  if (title && finalOn && (finalOn < title.on || finalOn > today))
    problems.push({ field: "final.on.day", code: "mentions.judgmentNotFinal" });
  if (problems.length > 0 || !title) return err({ code: "common.invalid", problems });
  const { mention, on, number } = title;
  const { orderedBy, typed, words } = rest(at, { mention, on, finalOn });
  const { office, subject } = toldPerson(answers, "holder");
  const named = { ar: at("title.court.ar") || court.ar, fr: at("title.court.latin") || court.latin };
  return ok([
    {
      office,
      subject,
      other: null,
      eventOn: on,
      words,
      court: {
        mention,
        orderedBy,
        title: { number, on },
        facts: null,
        typed: [
          ...typed,
          ["title.number", number],
          ...dayTyped("title.on", on),
          ["title.court.ar", named.ar],
          ["title.court.fr", named.fr],
        ],
      },
    },
  ]);
}

function isTold(answers: Answers, section: string): boolean {
  return ["fullName.ar", "fullName.latin", "gender"].some(
    (path) => answerAt(answers, `${section}.${path}`).trim() !== "",
  );
}

function ordererOf(kind: HolderMentionKind): Orderer {
  return CATALOGUE[kind].orderedBy.find((one) => COURTS.includes(one)) ?? "court";
}

function dayTyped(name: string, on: IsoDay): [string, string][] {
  return Object.entries(partsOf(on)).map(([part, value]) => [`${name}.${part}`, String(value)]);
}
