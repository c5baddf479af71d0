import { isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Candidate } from "../core/index.ts";

/** Birth acts of the receiving office that may be the one meant; looking for them leaves the trace of a reading. */
export async function listCandidates(
  tx: Tx,
  wanted: { noticeId: string; readingId: string; keys: readonly string[]; no: number | null; year: number | null },
): Promise<Candidate[]> {
  const { noticeId, readingId, keys, no, year } = wanted;
  const rows = await tx.$queryRaw<
    {
      id: string;
      office_code: string;
      no: number;
      year: number;
      name_ar: string;
      name_latin: string;
      born_from: Date | null;
      born_to: Date | null;
    }[]
  >`select * from notice_candidates(${noticeId}::uuid, ${readingId}::uuid, ${[...keys]}::text[], ${no}::int, ${year}::int)`;
  return rows.map((row) => ({
    id: row.id,
    officeCode: row.office_code,
    number: row.no,
    year: row.year,
    name: { ar: row.name_ar.trim(), latin: row.name_latin.trim() },
    bornFrom: row.born_from && isoDayOf(row.born_from),
    bornTo: row.born_to && isoDayOf(row.born_to),
  }));
}
