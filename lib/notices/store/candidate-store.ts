import { type Act, actOfCanon } from "#lib/acts/core/index.ts";
import { isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Candidate, SearchKeys } from "../core/index.ts";

/** Birth acts of the receiving office, or opened by it, that may be the one meant; looking for them leaves the trace of a reading. */
export async function searchActs(
  tx: Tx,
  { noticeId, readingId, keys, splits, from, to, no, year }: SearchKeys & { noticeId: string; readingId: string },
): Promise<Candidate[]> {
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
      canon: Uint8Array;
    }[]
  >`select * from search_for_notice(${noticeId}::uuid, ${readingId}::uuid, ${[...keys]}::text[], ${JSON.stringify(splits)}::jsonb,
      ${from}::date, ${to}::date, ${no}::int, ${year}::int)`;
  return rows.map((row) => ({
    id: row.id,
    officeCode: row.office_code,
    number: row.no,
    year: row.year,
    name: { ar: row.name_ar.trim(), latin: row.name_latin.trim() },
    bornFrom: row.born_from && isoDayOf(row.born_from),
    bornTo: row.born_to && isoDayOf(row.born_to),
    birthPlace: placeIn(row.canon),
  }));
}

function placeIn(canon: Uint8Array): Candidate["birthPlace"] {
  const read = actOfCanon(canon);
  return read.ok ? placeOf(read.value) : null;
}

function placeOf(act: Act): Candidate["birthPlace"] {
  const place = act.kind === "birth" ? act.place : act.birthPlace;
  return place && { ar: place.ar, fr: place.fr };
}
