import { z } from "zod";
import { parsePartialFields } from "#lib/calendar/core/index.ts";
import { checkName } from "#lib/names/core/index.ts";
import { typedLine } from "#lib/rulings/core/index.ts";

export const CERTIFICATE_EVENTS = ["birth", "death"] as const;
export type CertificateEvent = (typeof CERTIFICATE_EVENTS)[number];

/** What the certificate is asked for: a petition to the court of first instance (CPC:217), or a request for permission (L36:21, D22:41). */
export const CERTIFICATE_PURPOSES = ["court", "permission"] as const;

/** The most years of one search; each is paid for and searched (law 30-89). */
export const MOST_YEARS = 20;
/** The most ways in which one name is looked for. */
const MOST_SPELLINGS = 8;

/** One way in which the name may be written, in whichever script. */
const Spelling = z.object({ given: z.string(), family: z.string() });
export type Spelling = z.output<typeof Spelling>;

const TwoScripts = z.object({ ar: z.string(), latin: z.string() });

/** Whom an office looks for. `eventOn` is `1948`, `1948-03` or `1948-03-07`; a Latin form or a parent that nobody knows is empty. */
export const Asked = z.object({
  event: z.enum(CERTIFICATE_EVENTS),
  given: TwoScripts,
  family: TwoScripts,
  spellings: z.array(Spelling).min(1).max(MOST_SPELLINGS),
  sex: z.enum(["male", "female"]),
  eventOn: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  eventPlace: z.string(),
  father: TwoScripts,
  mother: TwoScripts,
  yearFrom: z.number().int(),
  yearTo: z.number().int(),
  applicant: z.string(),
  purpose: z.enum(CERTIFICATE_PURPOSES),
});
export type Asked = z.output<typeof Asked>;

const arabic = (missing: string | null) => nameLine("ar", missing);
const latin = () => nameLine("latin", null);

function nameLine(script: "ar" | "latin", missing: string | null) {
  return typedLine(missing).superRefine((text, ctx) => {
    if (text === "") return;
    const checked = checkName(text, script);
    if (!checked.ok) ctx.addIssue({ code: "custom", message: checked.error.code, params: checked.error.params });
  });
}

const year = z
  .string()
  .default("")
  .transform((typed) => Number(typed.trim() || Number.NaN))
  .pipe(z.number("certificates.yearMissing").int("certificates.yearMissing").min(1860, "certificates.yearMissing"));

/** What an officer types of the person who is looked for. Refuses a name that is missing in Arabic, and years that no register can have. */
export const AskedInput = z
  .strictObject({
    event: z.enum(CERTIFICATE_EVENTS, "common.chooseOne"),
    givenAr: arabic("certificates.nameMissing"),
    familyAr: arabic("certificates.nameMissing"),
    givenLatin: latin(),
    familyLatin: latin(),
    sex: z.enum(["male", "female"], "common.chooseOne"),
    eventOn: z
      .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
      .default({ day: "", month: "", year: "" })
      .transform((typed, ctx) => {
        const read = parsePartialFields(typed);
        if (!read.ok) {
          ctx.addIssue({ code: "custom", message: read.error.code, path: [read.error.part] });
          return z.NEVER;
        }
        const { year: inYear = 0, month, day } = read.value.gregorian ?? {};
        return [String(inYear), month, day]
          .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]))
          .join("-");
      }),
    eventPlace: typedLine("certificates.placeMissing"),
    fatherAr: arabic(null),
    fatherLatin: latin(),
    motherAr: arabic(null),
    motherLatin: latin(),
    yearFrom: year,
    yearTo: year,
    applicant: typedLine("certificates.applicantMissing"),
    purpose: z.enum(CERTIFICATE_PURPOSES, "common.chooseOne"),
  })
  .superRefine(({ yearFrom, yearTo, eventOn }, ctx) => {
    const wrong = (field: string, message: string, params?: object) =>
      ctx.addIssue({ code: "custom", message, path: [field], params: { ...params } });
    if (yearTo < yearFrom) wrong("yearTo", "certificates.yearsTurned");
    else if (yearTo - yearFrom >= MOST_YEARS) wrong("yearTo", "certificates.tooManyYears", { most: MOST_YEARS });
    const eventYear = Number(eventOn.slice(0, 4));
    if (yearFrom > eventYear || yearTo < eventYear) wrong("yearFrom", "certificates.eventOutside");
  })
  .transform((typed): Asked => {
    const { givenAr, givenLatin, familyAr, familyLatin, fatherAr, fatherLatin, motherAr, motherLatin, ...rest } = typed;
    const given = { ar: givenAr, latin: givenLatin };
    const family = { ar: familyAr, latin: familyLatin };
    return {
      ...rest,
      given,
      family,
      spellings: [
        { given: given.ar, family: family.ar },
        ...(given.latin === "" || family.latin === "" ? [] : [{ given: given.latin, family: family.latin }]),
      ],
      father: { ar: fatherAr, latin: fatherLatin },
      mother: { ar: motherAr, latin: motherLatin },
    };
  });

/** One more way in which the name may be written in the registers. */
export const SpellingInput = z.strictObject({
  given: typedLine("certificates.nameMissing"),
  family: typedLine("certificates.nameMissing"),
});

/** The same person under one more spelling; the same where it was looked for already, nothing where there are too many. */
export function withSpelling(asked: Asked, spelling: Spelling): Asked | undefined {
  const isKnown = asked.spellings.some(({ given, family }) => given === spelling.given && family === spelling.family);
  if (isKnown) return asked;
  if (asked.spellings.length >= MOST_SPELLINGS) return undefined;
  return { ...asked, spellings: [...asked.spellings, spelling] };
}

const DIRHAMS_A_YEAR = 2;

/** How many years are searched, and what the search costs in dirhams: two for each (law 30-89, arts 73-75). */
export function searchFee({ yearFrom, yearTo }: Pick<Asked, "yearFrom" | "yearTo">): {
  years: number;
  dirhams: number;
} {
  const years = yearTo - yearFrom + 1;
  return { years, dirhams: years * DIRHAMS_A_YEAR };
}
