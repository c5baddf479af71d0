import type { Tx } from "#lib/platform/db.ts";
import type { TableEntry } from "./core/index.ts";

/** The acts of a closed register and of the years before it, with the trace of their reading; nothing for another office's. */
export async function readRegisterTable(
  tx: Tx,
  { registerId, readingId, years }: { registerId: string; readingId: string; years: number },
): Promise<TableEntry[]> {
  const rows = await tx.$queryRaw<
    { year: number; no: number; family_ar: string; family_latin: string; given_ar: string; given_latin: string }[]
  >`select * from read_register_table(${registerId}::uuid, ${readingId}::uuid, ${years}::int)`;
  return rows.map(({ year, no, family_ar, family_latin, given_ar, given_latin }) => ({
    year,
    no,
    family: { ar: family_ar, latin: family_latin },
    given: { ar: given_ar, latin: given_latin },
  }));
}
