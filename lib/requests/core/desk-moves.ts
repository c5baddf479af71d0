import { z } from "zod";
import { cleanLines, cleanText, westernDigits } from "#lib/kernel/text.ts";
import { PAPER_KINDS } from "./papers.ts";
import { OFFICE_GROUNDS, type RefusalGround } from "./refusal.ts";

const number = (code: string) =>
  z
    .string()
    .default("")
    .transform((raw) => westernDigits(cleanText(raw)))
    .pipe(z.string().min(1, code).max(40, code));
const figure = (code: string) =>
  number(code).pipe(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, code)
      .transform(Number),
  );

/** What whoever handles a request does to it. */
export const DeskMove = z.discriminatedUnion("move", [
  z.strictObject({ move: z.literal("locate"), no: figure("requests.numberWrong"), year: figure("requests.yearWrong") }),
  z.strictObject({
    move: z.literal("ask"),
    items: z.preprocess(
      (items) => (typeof items === "string" ? [items] : items),
      z.array(z.enum([...PAPER_KINDS, "act"])).min(1, "requests.askedNothing"),
    ),
  }),
  z.strictObject({ move: z.literal("absent") }),
  z.strictObject({ move: z.literal("paper") }),
  z.strictObject({ move: z.literal("issue") }),
  z.strictObject({ move: z.literal("paid"), number: number("requests.receiptMissing") }),
  z.strictObject({ move: z.literal("posted"), number: number("requests.postNumberMissing") }),
  z.strictObject({ move: z.literal("collected") }),
]);
export type DeskMove = z.output<typeof DeskMove>;

/** What the officer decides about the right. */
export const DeskDecision = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("confirm") }),
  z.strictObject({ decision: z.literal("lay") }),
  z.strictObject({ decision: z.literal("attach"), serial: number("requests.serialUnknown") }),
  z.strictObject({
    decision: z.literal("refuse"),
    ground: z.enum(OFFICE_GROUNDS as [RefusalGround, ...RefusalGround[]], "common.chooseOne"),
    note: z.string().default("").transform(cleanLines).pipe(z.string().max(500, "common.tooLong")),
  }),
]);
export type DeskDecision = z.output<typeof DeskDecision>;
