import type { Upload } from "#lib/files/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";

/** The civil day on which each kind of paper last came, of those that were not refused. */
export function receivedOn(uploads: readonly Upload[]): Record<string, string> {
  const kept = uploads.filter(({ status }) => status !== "refused");
  return Object.fromEntries(kept.map(({ documentKind, createdAt }) => [documentKind, moroccanDay(createdAt)]));
}
