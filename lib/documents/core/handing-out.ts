import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { Cnie, Email, Passport, Phone, ResidenceCard } from "#lib/names/core/index.ts";
import { type IssuePurpose, validUntil } from "./kinds.ts";
import { readSerial } from "./serial.ts";
import { typedLine } from "./typed-line.ts";

/** Who may collect a copy (L36:43): the holder, family, whoever represents them, or an authority. */
export const COLLECTOR_QUALITIES = [
  "holder",
  "ascendant",
  "descendant",
  "spouse",
  "guardian",
  "kafil",
  "proxy",
  "authority",
] as const;
type CollectorQuality = (typeof COLLECTOR_QUALITIES)[number];

/** For whom a copy is issued to somebody: what their copy may say follows from it. */
export const PURPOSE_OF_COLLECTOR = {
  holder: "holder",
  ascendant: "family",
  descendant: "family",
  spouse: "family",
  guardian: "representative",
  kafil: "representative",
  proxy: "representative",
  authority: "authority",
} as const satisfies Record<CollectorQuality, IssuePurpose>;

export const COLLECTOR_PAPERS = ["cnie", "passport", "residence", "other"] as const;

/** Why a copy that was handed out before is printed again: it is a new line, and never a new serial. */
export const PRINT_REASONS = ["further", "spoiled", "lost"] as const;
export type PrintReason = (typeof PRINT_REASONS)[number] | "first";

export const HOW_TOLD = ["phone", "counter", "letter", "unreachable"] as const;

const MOST_COPIES = 20;
const MOST_LINES = 60;

/** A field of a form that may be left empty. */
const orNothing = <S extends z.ZodType<string, string>>(schema: S) =>
  z
    .union([z.literal("").transform(() => null), schema])
    .nullish()
    .transform((typed) => typed ?? null);

/** How the number of each paper is written. */
export const PAPER_NUMBERS = {
  cnie: Cnie,
  passport: Passport,
  residence: ResidenceCard,
  other: typedLine("documents.collectorPaperMissing", 30),
} as const;

/** Who collects: the identity on the paper that was seen, and where they agree to be told should the copy be taken back. */
export const CollectorInput = z
  .strictObject({
    quality: z.enum(COLLECTOR_QUALITIES, "documents.collectorQualityMissing"),
    name: typedLine("documents.collectorNameMissing", 120),
    paperKind: z.enum(COLLECTOR_PAPERS, "documents.collectorPaperMissing"),
    paperNumber: z.string("documents.collectorPaperMissing"),
    email: orNothing(Email),
    phone: orNothing(Phone),
    language: z.enum(["ar", "fr"]).default("ar"),
    agrees: z
      .union([z.literal("yes"), z.literal("")])
      .optional()
      .transform((typed) => typed === "yes"),
  })
  .transform(({ paperNumber, agrees, ...collector }, context) => {
    const read = PAPER_NUMBERS[collector.paperKind].safeParse(paperNumber);
    if (!read.success)
      for (const { message } of read.error.issues) context.addIssue({ code: "custom", message, path: ["paperNumber"] });
    if (!agrees && (collector.email !== null || collector.phone !== null))
      context.addIssue({ code: "custom", message: "documents.collectorAgreesNot", path: ["agrees"] });
    return { ...collector, paperNumber: read.data ?? "", agrees };
  });
export type Collector = z.output<typeof CollectorInput>;

const Copies = z.coerce
  .number("documents.copiesWrong")
  .int("documents.copiesWrong")
  .min(1, "documents.copiesWrong")
  .max(MOST_COPIES, "documents.copiesWrong");

const Serials = z
  .union([z.string(), z.array(z.string())], "documents.noneChosen")
  .transform((typed) => [typed].flat())
  .pipe(
    z
      .array(
        z.string().transform((typed, context) => {
          const serial = readSerial(typed);
          if (serial !== undefined) return serial;
          context.addIssue({ code: "custom", message: "documents.notFound" });
          return z.NEVER;
        }),
      )
      .min(1, "documents.noneChosen")
      .max(MOST_LINES, "documents.tooManyChosen"),
  )
  .transform((serials) => [...new Set(serials)]);

/** A job to print: the copies in their order, how many of each, why again, and who collects them. */
export const PrintInput = z.strictObject({
  serials: Serials,
  copies: Copies.default(1),
  reason: z.union([z.literal("").transform(() => null), z.enum(PRINT_REASONS)]).default(null),
  collector: CollectorInput,
});
export type PrintInput = z.output<typeof PrintInput>;

/** How a copy is handed over at once when it is issued. */
export const HandOverInput = z.strictObject({ copies: Copies.default(1), collector: CollectorInput });
export type HandOver = z.output<typeof HandOverInput>;

/** A copy as it stands on the day it is printed. */
export type PrintableCopy = { serial: string; expiresOn: IsoDay; isTakenBack: boolean; isPrinted: boolean };

/**
 * Why each copy of a job is printed. Refuses one that expired or was taken back, and one handed out before without a word why (D99:36).
 */
export function reasonsToPrint(
  copies: readonly PrintableCopy[],
  { today, reason }: { today: IsoDay; reason: PrintReason | null },
): Result<readonly PrintReason[]> {
  if (copies.some(({ isTakenBack }) => isTakenBack)) return err({ code: "documents.printTakenBack" });
  if (copies.some(({ expiresOn }) => expiresOn < today)) return err({ code: "documents.printExpired" });
  if (reason === null && copies.some(({ isPrinted }) => isPrinted))
    return err({ code: "documents.printReasonMissing" });
  return ok(copies.map(({ isPrinted }) => (isPrinted ? (reason ?? "further") : "first")));
}

/** A whole copy of a birth act is what a marriage file asks for (FC:65); an extract is none. */
export function mayBeForMarriage(kind: string): boolean {
  return kind.startsWith("birth") && kind.endsWith("Copy");
}

/** The first copy given for a marriage in the three months before: told to the officer, and no refusal. */
export function earlierForMarriage(delivered: readonly IsoDay[], today: IsoDay): IsoDay | undefined {
  return delivered.filter((day) => day <= today && validUntil(day) >= today).toSorted()[0];
}
