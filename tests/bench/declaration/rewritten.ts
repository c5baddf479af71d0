import { makeReference } from "#lib/kernel/reference.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import type { Script, Statement } from "../recorder.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const REFERENCE = /\bNA\d\d[ACDEFGHJKMNPQRTUVWXY347]{7}\b/g;
const WRITES = /^\s*(begin|commit|insert|update|delete|select\s+(append_audit|enqueue_job|set_config)\b)/i;

/** Only what writes, with the settings that row-level security asks for. */
export function writesOf(script: Script): Script {
  return script.filter(({ text }) => WRITES.test(text));
}

/**
 * The same statements for another declaration: what names the first is exchanged (`given`), every other identifier and reference number
 * becomes a new one, the same for the same.
 */
export function rewritten(script: Script, given: ReadonlyMap<string, string>, year: number): Script {
  const exchanged = new Map(given);
  const freshly = (old: string, make: () => string): string => {
    const known = exchanged.get(old) ?? make();
    exchanged.set(old, known);
    return known;
  };
  const exchange = (text: string): string => {
    let changed = text;
    for (const [old, replacement] of given) changed = changed.replaceAll(old, replacement);
    const ours = new Set(exchanged.values());
    return changed
      .replace(UUID, (found) => (ours.has(found) ? found : freshly(found, uuidv7)))
      .replace(REFERENCE, (found) => (ours.has(found) ? found : freshly(found, () => freshReference(year))));
  };
  const value = (old: unknown): unknown => {
    if (typeof old === "string") return exchange(old);
    if (Array.isArray(old)) return old.map(value);
    if (old instanceof Uint8Array) return { hex: Buffer.from(old).toString("hex") };
    return old;
  };
  return script.map((statement): Statement => ({ ...statement, values: statement.values.map(value) }));
}

function freshReference(year: number): string {
  for (;;) {
    const reference = makeReference({ kind: "birth", year, random: randomBytes(24) });
    if (reference !== undefined) return reference;
  }
}
