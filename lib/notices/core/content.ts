import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { canonicalNoticeBytes, type CanonicalValue, readCanonicalNotice } from "#lib/seal/core/index.ts";
import { MENTION_KINDS, ORDERERS } from "#lib/mentions/core/index.ts";
import { COURT_NOTICE_KINDS, NOTICE_KINDS } from "./kinds.ts";

/** The version of the canonical form of every notice. */
export const NOTICE_VERSION = 1;

const Dual = z.object({ ar: z.string(), latin: z.string() });
const Words = z.object({ ar: z.string(), fr: z.string() });

/** A birth act as it was told to the sender; nothing of it is sure before the receiver looked. */
export const ToldBirthAct = z.object({
  office: z.string().nullable(),
  number: z.string().nullable(),
  year: z.number().int().nullable(),
});
export type ToldBirthAct = z.output<typeof ToldBirthAct>;

/** Whose birth act is meant, and what tells that person from others. */
const Subject = z.object({
  name: Dual,
  bornOn: z.string().nullable(),
  birthPlace: Words.nullable(),
  cnie: z.string().nullable(),
  act: ToldBirthAct,
});

/**
 * What a court's notice says besides: the mention it asks for, and its title. Of a marriage or its end the facts are whole, and nobody types them
 * again; of anything else the form of the mention begins with what the court typed. `scan`: SHA-256 of the picture of the title.
 */
const OfCourt = z.object({
  mention: z.enum(MENTION_KINDS),
  orderedBy: z.enum(ORDERERS),
  title: z.object({ number: z.string().min(1), on: IsoDay }),
  facts: z.record(z.string(), z.unknown()).nullable(),
  typed: z.array(z.tuple([z.string(), z.string()])),
  scan: z.string().length(64).nullable(),
});
export type OfCourt = z.output<typeof OfCourt>;

/** What the law asks a notice to carry: who sends it, what happened and where it is written, whose birth act is meant (D99:26-27, D99:34). */
export const NoticeContent = z
  .object({
    kind: z.enum(NOTICE_KINDS),
    sender: z.object({ code: z.string(), name: Words }),
    reference: z.string().min(1),
    subject: Subject,
    /** The deceased where the notice goes to the act of the spouse; the spouse of whom a marriage or its end speaks stands in the words. */
    other: Dual.nullable(),
    eventOn: IsoDay,
    place: Words.nullable(),
    /** The death act. A marriage or its end has none: it stands in the words of the mention. */
    act: z.object({ number: z.number().int().positive(), year: z.number().int() }).nullable(),
    words: Words.nullable(),
    /** Absent from a notice of an office. */
    court: OfCourt.optional(),
  })
  .refine(({ kind, act, place }) => isOfCourts(kind) || (act !== null && place !== null), { path: ["act"] })
  .refine(({ kind, words, court }) => !isOfCourts(kind) || words !== null || court !== undefined, { path: ["words"] })
  .refine(({ kind, court }) => court !== undefined || (kind !== "kafala" && kind !== "judgment"), { path: ["court"] })
  .refine(({ kind, other }) => kind !== "spouseDeath" || other !== null, { path: ["other"] });
export type NoticeContent = z.output<typeof NoticeContent>;

function isOfCourts(kind: string): boolean {
  return (COURT_NOTICE_KINDS as readonly string[]).includes(kind);
}

/** A notice as it leaves: its content with the office it goes to. */
export type SentNotice = { content: NoticeContent; receiver: string };

/** The bytes that the registry signs, and of which both offices keep a copy. */
export function canonOfNotice({ content, receiver }: SentNotice): Uint8Array<ArrayBuffer> {
  const plain = JSON.parse(JSON.stringify({ content, receiver })) as CanonicalValue;
  return new Uint8Array(canonicalNoticeBytes(NOTICE_VERSION, plain));
}

/** A notice from its bytes. Refuses bytes that are not canonical or of a shape we do not know. */
export function noticeOfCanon(bytes: Uint8Array): Result<SentNotice> {
  const read = readCanonicalNotice(bytes);
  if (!read.ok) return read;
  const parsed = z.object({ content: NoticeContent, receiver: z.string() }).safeParse(read.value.content);
  return parsed.success && read.value.version === NOTICE_VERSION
    ? ok(parsed.data)
    : err({ code: "notices.unreadable" });
}
