import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { canonicalMentionBytes, type CanonicalValue, readCanonicalMention } from "#lib/seal/core/index.ts";
import {
  AnyMentionContent,
  MENTION_VERSION,
  MentionContent,
  type ShownHolderMention,
  type ShownMention,
} from "./mention.ts";

/** The bytes that are hashed, approved and kept. */
export function canonOfMention(mention: AnyMentionContent): Uint8Array<ArrayBuffer> {
  return new Uint8Array(canonicalMentionBytes(MENTION_VERSION, plain(mention)));
}

/** A mention of marriage or divorce from its bytes. Refuses bytes that are not canonical or whose content is of another shape. */
export function mentionOfCanon(bytes: Uint8Array): Result<MentionContent> {
  return contentOf(bytes, MentionContent);
}

/** A mention of any kind from its bytes. Refuses bytes that are not canonical or whose content is of a shape we do not know. */
export function anyMentionOfCanon(bytes: Uint8Array): Result<AnyMentionContent> {
  return contentOf(bytes, AnyMentionContent);
}

/** What stands for the texts that were shown: the page gives it back, so that nothing else than what was read is entered. */
export function shownDigest(mentions: readonly (ShownMention | ShownHolderMention)[]): string {
  return bytesToHex(sha256(canonicalMentionBytes(MENTION_VERSION, plain(mentions))));
}

function contentOf<T>(
  bytes: Uint8Array,
  shape: { safeParse: (content: unknown) => { success: true; data: T } | { success: false } },
): Result<T> {
  const read = readCanonicalMention(bytes);
  if (!read.ok) return read;
  const parsed = shape.safeParse(read.value.content);
  return parsed.success && read.value.version === MENTION_VERSION
    ? ok(parsed.data)
    : err({ code: "mentions.unreadable" });
}

function plain(value: unknown): CanonicalValue {
  return JSON.parse(JSON.stringify(value)) as CanonicalValue;
}
