import { z } from "zod";
import { type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { CARD_APPLICANTS, SHOWN_PAPERS } from "./individual-card-payload.ts";
import { type IssuePurpose, validUntil } from "./kinds.ts";
import { typedLine } from "./typed-line.ts";

const LONGEST_ADDRESS = 200;
const LONGEST_NUMBER = 40;

/** The address in the letters of one side of the card. */
function address(missing: string, letters: RegExp) {
  return typedLine(missing, LONGEST_ADDRESS).refine((text) => text.length < 2 || letters.test(text), missing);
}

/** What an officer types for an individual card: the address as it is declared, and which paper was shown, its number and its day. */
export const CardInput = z.strictObject({
  address: z.strictObject({
    ar: address("documents.addressArabicMissing", /\p{Script=Arabic}/u),
    fr: address("documents.addressLatinMissing", /^(?=.*\p{Script=Latin})[^\p{Script=Arabic}]*$/u),
  }),
  shown: z.strictObject({
    kind: z.enum(SHOWN_PAPERS, "documents.shownKindMissing"),
    number: typedLine("documents.shownNumberMissing", LONGEST_NUMBER),
    on: z
      .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
      .prefault({})
      .transform((typed, context) => {
        const read = parseDayFields(typed);
        if (read.ok) return read.value;
        context.addIssue({ code: "custom", message: read.error.code, path: [read.error.part] });
        return z.NEVER;
      }),
  }),
});
export type CardInput = z.output<typeof CardInput>;

/** The same with whoever certifies the card beside the officer (D99:37). */
export type CardWish = CardInput & { applicant: { kind: (typeof CARD_APPLICANTS)[number]; name: string } };

/** Who may stand at the counter for a card, of those who may collect a copy. */
export function cardApplicantOf(quality: string): CardWish["applicant"]["kind"] | undefined {
  return CARD_APPLICANTS.find((one) => one === quality);
}

/**
 * Refuses a card for anybody but whom it is about or whoever acts for them (`documents.cardForHolder`; D99:37), a paper dated after today
 * (`documents.shownInFuture`), and an extract of more than three months (`documents.shownExpired`; L37:33). A booklet does not age.
 */
export function decideCard(wish: CardWish, { purpose, today }: { purpose: string; today: IsoDay }): Result<CardWish> {
  const { kind, on } = wish.shown;
  if (!CARD_PURPOSES.some((one) => one === purpose)) return err({ code: "documents.cardForHolder" });
  if (on > today) return err({ code: "documents.shownInFuture" });
  if (kind === "extract" && validUntil(on) < today) return err({ code: "documents.shownExpired" });
  return ok(wish);
}

const CARD_PURPOSES: readonly IssuePurpose[] = ["holder", "representative"];
