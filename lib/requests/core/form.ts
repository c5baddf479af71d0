import { z } from "zod";
import { parsePartialFields } from "#lib/calendar/core/index.ts";
import { problemsOf } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { cleanLines, cleanText, foreignCharacterIn, westernDigits } from "#lib/kernel/text.ts";
import { Cnie, Email, Phone } from "#lib/names/core/index.ts";
import { QUALITIES } from "./entitlement-table.ts";
import { PAYMENTS } from "./fee.ts";

/** What may be asked for online; a copy with its history is asked for at the office. */
export const DOCUMENT_KINDS = ["birthExtract", "birthFullCopy", "deathExtract", "deathFullCopy"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Who asks without being of the family. */
export const STRANGERS = ["lawyer", "creditor", "bank", "genealogist", "else"] as const;

const LONGEST_LINE = 200;
const LONGEST_REASONS = 2000;

function line(code: string) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => kept(cleanText(raw), LONGEST_LINE, code, ctx));
}

function kept(text: string, most: number, code: string, ctx: z.core.$RefinementCtx): string {
  const foreign = foreignCharacterIn(text);
  const problem =
    text === ""
      ? { message: code }
      : foreign
        ? { message: "common.foreignCharacter", params: foreign }
        : text.length > most
          ? { message: "common.tooLong", params: { most } }
          : undefined;
  if (problem === undefined) return text;
  ctx.addIssue({ code: "custom", ...problem });
  return z.NEVER;
}

function numberIn(code: string, from: number, to: number) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const typed = westernDigits(cleanText(raw));
      const value = Number(typed);
      if (/^\d{1,6}$/.test(typed) && value >= from && value <= to) return value;
      ctx.addIssue({ code: "custom", message: code });
      return z.NEVER;
    });
}

const typedDate = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((typed, ctx) => {
    const read = parsePartialFields(typed);
    if (read.ok) return typed;
    ctx.addIssue({ code: "custom", message: read.error.code, path: [read.error.part] });
    return z.NEVER;
  });

const office = z.string().regex(/^[A-Z0-9.-]{2,24}$/, "requests.chooseOffice");
const blank = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === "string" && cleanText(value) === "" ? undefined : value),
    schema.optional(),
  );

const DocumentSection = z.object({ kind: z.enum(DOCUMENT_KINDS) });

/** The act by its place in the register, or by whom it is about. */
const ActSection = z.discriminatedUnion("known", [
  z.object({
    known: z.literal("reference"),
    office,
    no: numberIn("requests.numberWrong", 1, 999_999),
    year: numberIn("requests.yearWrong", 1900, 2200),
  }),
  z.object({
    known: z.literal("identity"),
    office,
    name: line("requests.holderMissing"),
    on: typedDate,
    parents: line("requests.parentsMissing"),
  }),
]);

const ApplicantSection = z
  .object({
    quality: z.enum(QUALITIES),
    name: line("requests.nameMissing"),
    cnie: Cnie,
    stranger: blank(z.enum(STRANGERS)),
    reasons: z.string().default("").transform(cleanLines),
  })
  .superRefine(({ quality, stranger, reasons }, ctx) => {
    if (quality !== "other") return;
    const problem = (path: string, message: string, params?: Record<string, string | number>): void =>
      ctx.addIssue({ code: "custom", message, path: [path], ...(params && { params }) });
    if (stranger === undefined) problem("stranger", "common.chooseOne");
    if (reasons === "") problem("reasons", "requests.reasonsMissing");
    if (reasons.length > LONGEST_REASONS) problem("reasons", "common.tooLong", { most: LONGEST_REASONS });
    const foreign = foreignCharacterIn(reasons, "\n");
    if (foreign) problem("reasons", "common.foreignCharacter", foreign);
  });

const address = z.object({
  street: line("requests.addressMissing"),
  city: line("requests.cityMissing"),
  postcode: z
    .string()
    .default("")
    .transform((raw) => westernDigits(cleanText(raw)))
    .pipe(z.string().regex(/^\d{5}$/, "requests.postcodeWrong")),
});

const DeliverySection = z.discriminatedUnion("delivery", [
  z.object({ delivery: z.literal("download"), payment: z.enum(PAYMENTS), email: blank(Email), phone: blank(Phone) }),
  z.object({ delivery: z.literal("counter"), payment: z.enum(PAYMENTS), email: blank(Email), phone: blank(Phone) }),
  z.object({
    delivery: z.literal("post"),
    payment: z.enum(PAYMENTS),
    email: blank(Email),
    phone: blank(Phone),
    address,
  }),
]);

/** The pages of the form in their order, each with what it asks. */
export const SECTIONS = {
  document: DocumentSection,
  act: ActSection,
  applicant: ApplicantSection,
  delivery: DeliverySection,
} as const;
export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as Section[];

/** What was typed, section by section, as it was typed. */
export type RequestAnswers = Readonly<Partial<Record<Section, Readonly<Record<string, unknown>>>>>;

export type Understood = {
  document: z.output<typeof DocumentSection>;
  act: z.output<typeof ActSection>;
  applicant: z.output<typeof ApplicantSection>;
  delivery: z.output<typeof DeliverySection>;
};

export function isSection(value: string): value is Section {
  return value in SECTIONS;
}

export function sectionAfterRequest(section: Section): Section | undefined {
  return SECTION_NAMES[SECTION_NAMES.indexOf(section) + 1];
}

/** What is wrong with one section as it was typed; nothing when it can be read. */
export function problemsOfRequest(section: Section, answers: RequestAnswers): FieldProblem[] {
  const read = SECTIONS[section].safeParse(answers[section] ?? {});
  return read.success ? [] : problemsOf(read.error, "");
}

/** Every section read. Refuses a request with a section that is not whole (`requests.incomplete`). */
export function understandRequest(answers: RequestAnswers): Result<Understood, Failure> {
  const read = z.object(SECTIONS).safeParse(answers);
  return read.success ? ok(read.data as Understood) : err({ code: "requests.incomplete" });
}

const FIELDS = {
  document: ["kind"],
  act: ["known", "office", "no", "year", "name", "on", "parents"],
  applicant: ["quality", "name", "cnie", "stranger", "reasons"],
  delivery: ["delivery", "payment", "email", "phone", "address"],
} as const satisfies Record<Section, readonly string[]>;

const MOST_TYPED = 4000;

/** A posted section as it is kept, right or wrong. Refuses fields that the form does not have and what no form of ours could send. */
export function postedSection(
  section: Section,
  posted: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, unknown>>> {
  const fields: readonly string[] = FIELDS[section];
  if (Object.keys(posted).some((field) => !fields.includes(field))) return err({ code: "gate.unknownField" });
  return isTyped(posted, 2) && JSON.stringify(posted).length <= MOST_TYPED
    ? ok(posted)
    : err({ code: "gate.malformed" });
}

function isTyped(value: unknown, deep: number): boolean {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null || Array.isArray(value) || deep === 0) return false;
  return Object.values(value).every((one) => isTyped(one, deep - 1));
}

/** One value of what was typed, by its dotted path; empty where there is none. */
export function typedAt(answers: RequestAnswers, path: string): string {
  const value = path.split(".").reduce<unknown>((here, key) => (isRecord(here) ? here[key] : undefined), answers);
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
