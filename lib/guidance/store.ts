import { isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { LegalReference } from "./core/index.ts";

/** Every article that is summed up, in all its wordings. */
export async function listReferences(tx: Tx): Promise<LegalReference[]> {
  const rows = await tx.legalReference.findMany({ orderBy: [{ code: "asc" }, { validFrom: "asc" }] });
  return rows.map((row) => ({
    code: row.code,
    regime: row.regime as Regime | null,
    title: { ar: row.titleAr, fr: row.titleFr },
    text: { ar: row.textAr, fr: row.textFr },
    validFrom: isoDayOf(row.validFrom),
    isCompared: row.isCompared,
    ...(row.validTo && { validTo: isoDayOf(row.validTo) }),
    ...(row.successor !== null && { successor: row.successor }),
  }));
}
