import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type CanonicalValue, canonicalLegacyBytes, readCanonicalLegacy } from "#lib/seal/core/index.ts";
import { LEGACY_KINDS } from "./fields.ts";
import { LegacyPlace } from "./place.ts";
import { Reading } from "./reading.ts";

const VERSION = 1;
const Words = z.object({ ar: z.string(), fr: z.string() });
const ReadFields = z.record(z.string(), Reading);

/** What the officer certifies: the act where it stands on paper, the image that was looked at, and what two persons read in it (L36:13, D22:37). */
export const LegacyCertificate = z.strictObject({
  id: z.string(),
  kind: z.enum(LEGACY_KINDS),
  office: z.strictObject({ code: z.string(), name: Words }),
  place: LegacyPlace,
  imageSha256: z.string().length(64),
  readings: ReadFields,
  certifiedOn: IsoDay,
  officerStaffId: z.string(),
  salt: z.string().length(32),
});
export type LegacyCertificate = z.output<typeof LegacyCertificate>;

/** What may be written on a certified paper act, as its margin has it. `REC-M` and `REC-J` correct it and rest on a granted ruling (L36:49-53). */
export const LEGACY_MENTION_KINDS = [
  "MAR",
  "TAL-R",
  "DEC",
  "DEC-DATE",
  "RET",
  "LAT",
  "PRE",
  "NOM",
  "NAT-ACQ",
  "REC-M",
  "REC-J",
  "JUG",
] as const;
export type LegacyMentionKind = (typeof LEGACY_MENTION_KINDS)[number];

/** The kinds that change what the act says, and therefore need a ruling; the others only add to it. */
export const CORRECTING_KINDS = ["LAT", "PRE", "NOM", "REC-M", "REC-J"] as const satisfies readonly LegacyMentionKind[];

/** A mention on a certified paper act. `corrections` are the readings that it puts in place of those certified. */
export const LegacyMention = z.strictObject({
  id: z.string(),
  legacyActId: z.string(),
  no: z.number().int().min(1),
  kind: z.enum(LEGACY_MENTION_KINDS),
  text: z.strictObject({ ar: z.string(), fr: z.string() }),
  title: z.strictObject({ number: z.string(), on: IsoDay, authority: z.string() }),
  rulingId: z.string().nullable(),
  corrections: ReadFields,
  enteredOn: IsoDay,
  officerStaffId: z.string(),
  salt: z.string().length(32),
});
export type LegacyMention = z.output<typeof LegacyMention>;

export function canonOfCertificate(certificate: LegacyCertificate): Uint8Array<ArrayBuffer> {
  return new Uint8Array(canonicalLegacyBytes("act", VERSION, plain(certificate)));
}

export function canonOfLegacyMention(mention: LegacyMention): Uint8Array<ArrayBuffer> {
  return new Uint8Array(canonicalLegacyBytes("mention", VERSION, plain(mention)));
}

/** A certified act from its bytes. Refuses bytes that are not canonical or of a shape we do not know. */
export function certificateOfCanon(bytes: Uint8Array): Result<LegacyCertificate> {
  return fromCanon("act", bytes, LegacyCertificate);
}

export function legacyMentionOfCanon(bytes: Uint8Array): Result<LegacyMention> {
  return fromCanon("mention", bytes, LegacyMention);
}

/** What the act says today: what was certified, with every correction in the order in which it was entered (D22:45). */
export function readingsToday(
  { readings }: Pick<LegacyCertificate, "readings">,
  mentions: readonly Pick<LegacyMention, "corrections">[],
): Readonly<Record<string, Reading>> {
  return Object.assign({}, readings, ...mentions.map(({ corrections }) => corrections)) as Record<string, Reading>;
}

function fromCanon<T>(of: "act" | "mention", bytes: Uint8Array, schema: z.ZodType<T>): Result<T> {
  const read = readCanonicalLegacy(of, bytes);
  if (!read.ok) return read;
  const parsed = schema.safeParse(read.value.content);
  return parsed.success && read.value.version === VERSION ? ok(parsed.data) : err({ code: "legacy.unreadable" });
}

function plain(value: unknown): CanonicalValue {
  return JSON.parse(JSON.stringify(value)) as CanonicalValue;
}
