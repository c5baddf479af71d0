import type { IsoDay } from "#lib/calendar/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { articleOn, citedCodes, type LegalReference } from "./core/index.ts";
import * as store from "./store.ts";

/** Laws change rarely, and the page of a new wording may come a few minutes late. */
const KEPT_MILLISECONDS = 300_000;
let kept: { until: number; references: readonly LegalReference[] } | undefined;

/** Every article that is summed up; read again after five minutes. `side` names the process that asks. */
export async function legalReferences(side: "portal" | "desk", at: Date): Promise<readonly LegalReference[]> {
  if (kept && kept.until > at.getTime()) return kept.references;
  const read = await inTransaction(side, {}, async (tx) => ok(await store.listReferences(tx)));
  if (!read.ok) throw new Error("the articles cannot be read");
  kept = { until: at.getTime() + KEPT_MILLISECONDS, references: read.value };
  return kept.references;
}

/** The articles of some citations as they are the law on a day, in the order they are named; what nobody summed up is left out. */
export async function articlesCited(
  side: "portal" | "desk",
  citations: readonly string[],
  { day, at }: { day: IsoDay; at: Date },
): Promise<readonly LegalReference[]> {
  const references = await legalReferences(side, at);
  const codes = [...new Set(citations.flatMap(citedCodes))];
  return codes.flatMap((code) => articleOn(references, code, day) ?? []);
}

/** This process reads the articles again at the next question. */
export function forgetReferences(): void {
  kept = undefined;
}
