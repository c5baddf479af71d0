import { err, ok, type Result } from "#lib/kernel/result.ts";
import { decodeStrict, encodeStrict } from "./strict-cbor.ts";

/** What may be sealed: no float, no date object, no class. A property left `undefined` is the same as one that is absent. */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined };

export type Canonical = { version: number; content: CanonicalValue };

type Label =
  | "sijil-act"
  | "sijil-audit"
  | "sijil-mention"
  | "sijil-notice"
  | "sijil-notice-answer"
  | "sijil-closing"
  | "sijil-paper"
  | "sijil-legacy"
  | "sijil-legacy-mention";

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The bytes of an act that are hashed, signed and shown: deterministic CBOR (RFC 8949 §4.2) of `["sijil-act", version, content]`.
 * Texts are put in NFC; maps have text keys; numbers are safe integers; `undefined` properties are dropped, absence is `null`.
 * Throws on anything else: content comes from our own types, never from outside.
 */
export function canonicalBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-act", version, content);
}

/** The same for an audit event, under a label of its own so that an event is never taken for an act. */
export function canonicalEventBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-audit", version, content);
}

/** The same for a mention, under a label of its own so that a mention is never taken for an act. */
export function canonicalMentionBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-mention", version, content);
}

/** The same for a notice between offices, under a label of its own so that a notice is never taken for an act. */
export function canonicalNoticeBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-notice", version, content);
}

/** The same for what became of a notice, under a label of its own so that an answer is never taken for a notice. */
export function canonicalAnswerBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-notice-answer", version, content);
}

/** The same for the closing minutes of a register, under a label of their own. */
export function canonicalClosingBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-closing", version, content);
}

/** The same for a volume or an unused number of a paper register, under a label of their own. */
export function canonicalPaperBytes(version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes("sijil-paper", version, content);
}

/** The same for a paper act that was read and certified, and for what is added to it, each under a label of its own. */
export function canonicalLegacyBytes(of: "act" | "mention", version: number, content: CanonicalValue): Uint8Array {
  return labelledBytes(of === "act" ? "sijil-legacy" : "sijil-legacy-mention", version, content);
}

/** Reads such bytes back, as strictly. */
export function readCanonicalLegacy(of: "act" | "mention", bytes: Uint8Array): Result<Canonical> {
  return readLabelled(of === "act" ? "sijil-legacy" : "sijil-legacy-mention", bytes);
}

/** Reads the bytes of an act back; refuses every spelling but the one `canonicalBytes` would write. */
export function readCanonical(bytes: Uint8Array): Result<Canonical> {
  return readLabelled("sijil-act", bytes);
}

/** Reads the bytes of an audit event back, as strictly. */
export function readCanonicalEvent(bytes: Uint8Array): Result<Canonical> {
  return readLabelled("sijil-audit", bytes);
}

/** Reads the bytes of a mention back, as strictly. */
export function readCanonicalMention(bytes: Uint8Array): Result<Canonical> {
  return readLabelled("sijil-mention", bytes);
}

/** Reads the bytes of a notice back, as strictly. */
export function readCanonicalNotice(bytes: Uint8Array): Result<Canonical> {
  return readLabelled("sijil-notice", bytes);
}

/** Reads the bytes of the answer to a notice back, as strictly. */
export function readCanonicalAnswer(bytes: Uint8Array): Result<Canonical> {
  return readLabelled("sijil-notice-answer", bytes);
}

function labelledBytes(label: Label, version: number, content: CanonicalValue): Uint8Array {
  if (!isVersion(version)) throw new RangeError("a version is a whole number from 1");
  return encodeStrict([label, version, toWritable(content)]);
}

function readLabelled(label: Label, bytes: Uint8Array): Result<Canonical> {
  const refused = err({ code: "seal.notCanonical" });
  const decoded = decodeStrict(bytes);
  if (!decoded.ok) return decoded;
  if (!Array.isArray(decoded.value) || decoded.value.length !== 3) return refused;
  const [found, version, content]: unknown[] = decoded.value;
  const value = fromRead(content);
  if (found !== label || !isVersion(version) || value === undefined) return refused;
  return ok({ version, content: value });
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function toWritable(value: CanonicalValue): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return requireInteger(value);
  if (typeof value === "string") return requireWellFormed(value).normalize("NFC");
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (isList(value)) return value.map(toWritable);
  if (!isPlain(value)) throw new TypeError("only plain objects, lists, texts, bytes and whole numbers are sealed");
  const entries = Object.entries(value).filter((entry): entry is [string, CanonicalValue] => entry[1] !== undefined);
  return new Map(entries.map(([key, item]) => [requireKey(key), toWritable(item)]));
}

function fromRead(value: unknown): CanonicalValue | undefined {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value === "string") return value === value.normalize("NFC") ? value : undefined;
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return listFromRead(value);
  if (value instanceof Map) return mapFromRead(value);
  return undefined;
}

function listFromRead(items: readonly unknown[]): CanonicalValue | undefined {
  const read = items.map(fromRead);
  return read.every((item) => item !== undefined) ? read : undefined;
}

function mapFromRead(map: ReadonlyMap<unknown, unknown>): CanonicalValue | undefined {
  const entries: [string, CanonicalValue][] = [];
  for (const [key, item] of map) {
    const value = fromRead(item);
    if (typeof key !== "string" || key !== key.normalize("NFC") || value === undefined) return undefined;
    entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function requireInteger(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError("only whole numbers are sealed");
  return value === 0 ? 0 : value;
}

function requireWellFormed(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new RangeError("a text with half a character is not sealed");
  return text;
}

function requireKey(key: string): string {
  if (requireWellFormed(key) !== key.normalize("NFC")) throw new RangeError("a key must be in NFC");
  return key;
}
