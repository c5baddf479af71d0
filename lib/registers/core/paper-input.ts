import { z } from "zod";
import { parseDayFields } from "#lib/calendar/core/index.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";

/** Why a number of a paper register bears no act: its page was spoiled, its act was cancelled before signature, or it was passed over. */
export const UNUSED_REASONS = ["spoiled", "cancelled", "skipped"] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

const whole = (missing: string, most: number) =>
  z.coerce.number(missing).int(missing).min(1, missing).max(most, missing);

function line(missing: string, most: number) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanText(raw);
      const foreign = foreignCharacterIn(text);
      if (text === "") ctx.addIssue({ code: "custom", message: missing });
      if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > most) ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most } });
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

const code = z.string().trim().min(1, "auth.codeWrong").max(12);

/** What stands on paper: the number and where it is. */
const PLACE = {
  no: whole("registers.numberMissing", 999_999),
  volume: whole("registers.volumeNumberMissing", 999),
  page: whole("registers.pageMissing", 2_000),
};

/** A volume as the prosecutor gave it back: its pages, all numbered and stamped, on which day, by whom, of which court (D99:3-4). */
export const VolumeInput = z.strictObject({
  volume: PLACE.volume,
  pages: whole("registers.pagesMissing", 2_000),
  stampedPages: whole("registers.pagesMissing", 2_000),
  originals: whole("registers.originalsWrong", 3),
  firstNo: PLACE.no,
  firstPage: PLACE.page,
  stampedOn: Day,
  stampedBy: line("registers.prosecutorMissing", 120),
  court: line("registers.courtMissing", 120),
  code,
});
export type VolumeInput = z.output<typeof VolumeInput>;

export const UnusedNumberInput = z.strictObject({
  ...PLACE,
  reason: z.enum(UNUSED_REASONS, "registers.unusedReasonMissing"),
  note: line("registers.unusedNoteMissing", 500),
  code,
});
export type UnusedNumberInput = z.output<typeof UnusedNumberInput>;

/** An act of a paper register as its signed page says (D99:12), with the scan of that page. */
export const PaperEntryInput = z.strictObject({ ...PLACE, scan: z.uuid("registers.scanMissing"), code });
export type PaperEntryInput = z.output<typeof PaperEntryInput>;

/** The number that comes next in a register (D99:12, D22:19). */
export function nextNumber({ firstNo, lastNo }: { firstNo: number; lastNo: number }): number {
  return Math.max(lastNo + 1, firstNo);
}

/** How many originals a register is kept in: two, and three at a consular office (D99:3). */
export function originalsOf(officeKind: string): 2 | 3 {
  return officeKind === "consulate" ? 3 : 2;
}
