import { type CanonicalValue, canonicalBytes, readCanonical } from "#lib/seal/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { Act, ACT_VERSION } from "./act.ts";

/** The bytes that are read, hashed, approved and sealed. Undefined properties are left out; everything else is as written. */
export function canonOfAct(act: Act): Uint8Array<ArrayBuffer> {
  return new Uint8Array(canonicalBytes(ACT_VERSION, plain(act)));
}

/** An act from its bytes. Refuses bytes that are not canonical or whose content is of a shape we do not know. */
export function actOfCanon(bytes: Uint8Array): Result<Act> {
  const read = readCanonical(bytes);
  if (!read.ok) return read;
  const parsed = Act.safeParse(read.value.content);
  return parsed.success && read.value.version === ACT_VERSION ? ok(parsed.data) : err({ code: "acts.unreadable" });
}

function plain(value: unknown): CanonicalValue {
  return JSON.parse(JSON.stringify(value)) as CanonicalValue;
}
