import { z } from "zod";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { compareDays } from "./civil-day.ts";
import { parseDayFields } from "./date-fields.ts";

/** A form of the calendar's keepers as it was typed; its problems name the fields. */
type Read<T> = Result<T, Failure & { problems: readonly FieldProblem[] }>;

const MOST_CHARACTERS = 200;

function line(missing: string | null) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanText(raw);
      const foreign = foreignCharacterIn(text);
      if (missing !== null && text === "") ctx.addIssue({ code: "custom", message: missing });
      if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > MOST_CHARACTERS)
        ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: MOST_CHARACTERS } });
      return text;
    });
}

const Day = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((typed, ctx) => {
    const read = parseDayFields(typed);
    if (read.ok) return read.value;
    ctx.addIssue({ code: "custom", message: read.error.code, params: read.error.params, path: [read.error.part] });
    return z.NEVER;
  });

const Announcement = z.object({
  year: z.coerce.number({ error: "calendar.hijriUnknown" }).int().min(1300).max(1600),
  month: z.coerce.number({ error: "calendar.hijriUnknown" }).int().min(1).max(12),
  length: z.enum(["29", "30"], { error: "calendar.lengthMissing" }).transform((length) => (length === "29" ? 29 : 30)),
  reason: line(null),
});

const SuspensionEntry = z
  .object({
    reference: line("calendar.referenceMissing"),
    startsOn: Day,
    endsOn: Day,
    scope: z.enum(["everywhere", "territories"], { error: "calendar.scopeMissing" }),
    territories: z.array(z.string().max(20)).max(200).default([]),
  })
  .superRefine(({ startsOn, endsOn, scope, territories }, ctx) => {
    if (compareDays(startsOn, endsOn) > 0)
      ctx.addIssue({ code: "custom", message: "calendar.endsBeforeItStarts", path: ["endsOn"] });
    if (scope === "territories" && territories.length === 0)
      ctx.addIssue({ code: "custom", message: "calendar.territoriesMissing", path: ["territories"] });
  })
  .transform(({ scope, territories, ...entry }) => ({
    ...entry,
    territories: scope === "everywhere" ? ("everywhere" as const) : [...new Set(territories)].sort(),
  }));

const HolidayEntry = z.object({ decision: line("calendar.decisionMissing"), day: Day });

export type AnnouncementEntry = z.output<typeof Announcement>;
export type SuspensionEntry = z.output<typeof SuspensionEntry>;
export type HolidayEntry = z.output<typeof HolidayEntry>;

/** The length of a month as the Ministry of Habous announced it; a reason where it replaces what was entered before. */
export function readAnnouncement(typed: unknown): Read<AnnouncementEntry> {
  return read(Announcement, typed);
}

/** A time during which deadlines do not run: decision, first and last day, the whole country or chosen territories. */
export function readSuspension(typed: unknown): Read<SuspensionEntry> {
  return read(SuspensionEntry, typed);
}

/** A day granted by special decision. */
export function readHoliday(typed: unknown): Read<HolidayEntry> {
  return read(HolidayEntry, typed);
}

function read<S extends z.ZodType>(schema: S, typed: unknown): Read<z.output<S>> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map((issue): FieldProblem => {
    const code = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message) ? issue.message : "common.chooseOne";
    const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
    return { field: issue.path.join("."), code, ...(params && { params }) };
  });
  return err({ code: "common.invalid", problems });
}
