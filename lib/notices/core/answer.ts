import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { canonicalAnswerBytes, type CanonicalValue, readCanonicalAnswer } from "#lib/seal/core/index.ts";
import { mayStep, NOTICE_REFUSALS, NOTICE_STATUSES, type NoticeStatus } from "./status.ts";

/** The version of the canonical form of every answer. */
export const ANSWER_VERSION = 1;

const ANSWERED = ["delivered", "acknowledged", "executed", "refused"] as const satisfies readonly NoticeStatus[];

/**
 * What the node of the receiving office tells the sender's of one notice: its whole story so far with what was done about it, so that
 * answers may be lost, repeated or overtake each other.
 */
export const NoticeAnswer = z
  .object({
    sender: z.string(),
    reference: z.string().min(1),
    receiver: z.string(),
    story: z
      .array(z.object({ status: z.enum(ANSWERED), at: z.iso.datetime() }))
      .min(1)
      .max(ANSWERED.length),
    executed: z.object({ number: z.number().int().positive(), year: z.number().int(), on: IsoDay }).nullable(),
    refusal: z.object({ reason: z.enum(NOTICE_REFUSALS), note: z.string().max(500).nullable() }).nullable(),
  })
  .refine(({ story, executed }) => (executed !== null) === story.some(({ status }) => status === "executed"))
  .refine(({ story, refusal }) => (refusal !== null) === story.some(({ status }) => status === "refused"));
export type NoticeAnswer = z.output<typeof NoticeAnswer>;

/** The bytes that the receiver's node signs, and of which both keep a copy. */
export function canonOfAnswer(answer: NoticeAnswer): Uint8Array<ArrayBuffer> {
  const plain = JSON.parse(JSON.stringify(answer)) as CanonicalValue;
  return new Uint8Array(canonicalAnswerBytes(ANSWER_VERSION, plain));
}

/** An answer from its bytes. Refuses bytes that are not canonical or of a shape we do not know. */
export function answerOfCanon(bytes: Uint8Array): Result<NoticeAnswer> {
  const read = readCanonicalAnswer(bytes);
  if (!read.ok) return read;
  const parsed = NoticeAnswer.safeParse(read.value.content);
  return parsed.success && read.value.version === ANSWER_VERSION
    ? ok(parsed.data)
    : err({ code: "notices.unreadable" });
}

/**
 * The steps that a notice has still to take here to stand where the other side says it stands, in their order; none when it stands there
 * or further. Refuses a story that contradicts what is known here: executed there and refused here, by the paper that came back.
 */
export function stepsLeft(
  from: NoticeStatus,
  { story }: Pick<NoticeAnswer, "story">,
): Result<readonly NoticeAnswer["story"][number][]> {
  const told = ANSWERED.flatMap((status) => story.filter((step) => step.status === status).slice(0, 1));
  const decision = DECISIONS[from];
  if (decision !== undefined) {
    const isOther = told.some(({ status }) => status !== decision && DECISIONS[status] !== undefined);
    return isOther ? err({ code: "notices.answersDiffer" }) : ok([]);
  }
  const left = told.filter(({ status }) => rankOf(status) > rankOf(from));
  let at = from;
  for (const { status } of left) {
    if (!mayStep(at, status, "receiver") && !mayStep(at, status, "system"))
      return err({ code: "notices.answersDiffer" });
    at = status;
  }
  return ok(left);
}

/** What was decided of a notice that stands there; only what was refused is closed after it left. */
const DECISIONS: Partial<Record<NoticeStatus, NoticeStatus>> = {
  executed: "executed",
  refused: "refused",
  closed: "refused",
};

function rankOf(status: NoticeStatus): number {
  return NOTICE_STATUSES.indexOf(status);
}
