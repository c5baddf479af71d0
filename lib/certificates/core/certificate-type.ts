import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import { typedDay, typedLine } from "#lib/rulings/core/index.ts";

export const OFFICE_KINDS = ["central", "sub", "arrondissement", "consulate"] as const;
export const CERTIFICATE_SIGNERS = ["officer", "localAuthority"] as const;

/** A named blank of a wording: `person`, with what the officer is asked for. */
export const Blank = z.object({
  key: z.string().regex(/^[a-z][a-zA-Z]{1,29}$/),
  ar: z.string().min(1),
  fr: z.string().min(1),
});
export type Blank = z.output<typeof Blank>;

/**
 * A type of administrative certificate in one version: data that the central authority writes, never a part of the law. Its words hold their blanks
 * as `{person}`. It holds from its day on, for the kinds of offices named; a version that names none ends it.
 */
export type CertificateType = {
  code: string;
  version: number;
  name: { ar: string; fr: string };
  words: { ar: string; fr: string };
  blanks: readonly Blank[];
  signers: readonly (typeof CERTIFICATE_SIGNERS)[number][];
  officeKinds: readonly (typeof OFFICE_KINDS)[number][];
  fromOn: IsoDay;
};

/** The blanks that a wording names, each once. */
export function blanksIn(words: string): readonly string[] {
  return [...new Set([...words.matchAll(/\{([^{}]*)\}/gu)].map(([, key = ""]) => key))];
}

/** The types that an office of a kind may issue on a day, each in the version of that day. */
export function typesInForce(
  types: readonly CertificateType[],
  { officeKind, today }: { officeKind: string; today: IsoDay },
): readonly CertificateType[] {
  const latest = new Map<string, CertificateType>();
  for (const type of types) {
    const known = latest.get(type.code);
    if (type.fromOn <= today && (known === undefined || known.version < type.version)) latest.set(type.code, type);
  }
  return [...latest.values()].filter(({ officeKinds }) => officeKinds.some((kind) => kind === officeKind));
}

const MOST_WORDS = 1500;
const words = z
  .string()
  .default("")
  .transform((typed) => cleanText(typed))
  .pipe(z.string().min(1, "certificates.wordsMissing").max(MOST_WORDS, "certificates.wordsTooLong"));
const Tick = z.literal("yes").optional();

/** A version of a type as its form posts it. `blanks` has a line for each: `person | الاسم الكامل | Nom complet`. */
export const TypeInput = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z_]{1,39}$/, "certificates.codeInvalid"),
    nameAr: typedLine("certificates.typeNameMissing"),
    nameFr: typedLine("certificates.typeNameMissing"),
    wordsAr: words,
    wordsFr: words,
    blanks: z.string().default(""),
    localAuthority: Tick,
    officeKinds: z.partialRecord(z.enum(OFFICE_KINDS), Tick).default({}),
    fromOn: typedDay(),
  })
  .transform((typed, ctx): Omit<CertificateType, "version"> => {
    const { code, nameAr, nameFr, wordsAr, wordsFr, localAuthority, officeKinds, fromOn } = typed;
    const blanks = blanksOf(typed.blanks);
    const keys = (blanks ?? []).map(({ key }) => key).sort();
    const isSame = (text: string) => [...blanksIn(text)].sort().join() === keys.join();
    if (!blanks) ctx.addIssue({ code: "custom", message: "certificates.blankInvalid", path: ["blanks"] });
    else if (!isSame(wordsAr) || !isSame(wordsFr))
      ctx.addIssue({ code: "custom", message: "certificates.blanksDiffer", path: ["blanks"] });
    return {
      code,
      name: { ar: nameAr, fr: nameFr },
      words: { ar: wordsAr, fr: wordsFr },
      blanks: blanks ?? [],
      signers: localAuthority === "yes" ? CERTIFICATE_SIGNERS : ["officer"],
      officeKinds: OFFICE_KINDS.filter((kind) => officeKinds[kind] === "yes"),
      fromOn,
    };
  });
export type TypeInput = z.output<typeof TypeInput>;

function blanksOf(typed: string): readonly Blank[] | undefined {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const read = lines.map((line) => {
    const [key, ar, fr] = line.split("|").map((part) => cleanText(part));
    return Blank.safeParse({ key, ar, fr });
  });
  return read.every(({ success }) => success) ? read.flatMap(({ data }) => data ?? []) : undefined;
}

/** The blanks as the form shows them, a line for each. */
export function linesOfBlanks(blanks: readonly Blank[]): string {
  return blanks.map(({ key, ar, fr }) => `${key} | ${ar} | ${fr}`).join("\n");
}

const MOST_IN_BLANK = 400;
const filling = (missing: boolean) =>
  z
    .string()
    .default("")
    .transform((typed) => cleanText(typed))
    .superRefine((text, ctx) => {
      const foreign = foreignCharacterIn(text);
      if (missing && text === "") ctx.addIssue({ code: "custom", message: "certificates.blankMissing" });
      if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > MOST_IN_BLANK)
        ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: MOST_IN_BLANK } });
    });
const Filled = z.object({ ar: filling(true), fr: filling(false) });

/** What an officer fills into the blanks of a type; where the French is left out the Arabic stands. */
export const AdministrativeInput = z.strictObject({
  type: z.string(),
  version: z.coerce.number().int(),
  blanks: z.record(z.string(), Filled).default({}),
});
export type AdministrativeInput = z.output<typeof AdministrativeInput>;

/** The words of a type with its blanks filled; nothing where a blank is missing. */
export function filledWords(
  { words: { ar, fr }, blanks }: Pick<CertificateType, "words" | "blanks">,
  filled: AdministrativeInput["blanks"],
): { ar: string; fr: string } | undefined {
  if (blanks.some(({ key }) => (filled[key]?.ar ?? "") === "")) return undefined;
  const fill = (text: string, locale: "ar" | "fr") =>
    text.replaceAll(/\{([^{}]*)\}/gu, (_, key: string) => filled[key]?.[locale] || (filled[key]?.ar ?? ""));
  return { ar: fill(ar, "ar"), fr: fill(fr, "fr") };
}

/** The words of a type with what each blank asks for in its place, as somebody reads them before filling them in. */
export function wordsToFill({ words, blanks }: Pick<CertificateType, "words" | "blanks">, locale: "ar" | "fr"): string {
  return words[locale].replaceAll(
    /\{([^{}]*)\}/gu,
    (_, key: string) => `[${blanks.find((blank) => blank.key === key)?.[locale] ?? key}]`,
  );
}
