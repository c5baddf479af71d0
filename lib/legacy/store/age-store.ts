import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { AGE_FINDINGS, AGE_SOURCES, AgeCheckInput } from "../core/index.ts";

export type AgeCheck = {
  finding: (typeof AGE_FINDINGS)[number];
  source: (typeof AGE_SOURCES)[number];
  note: string;
  checkedAt: Date;
};

/** A birth act of somebody over a hundred. An electronic act gives its names and days, a paper one its bytes. */
export type OldAct = {
  id: string;
  no: number;
  year: number;
  check: AgeCheck | null;
} & (
  | { isPaper: false; name: { ar: string; latin: string }; bornFrom: IsoDay; bornTo: IsoDay }
  | { isPaper: true; canon: Uint8Array; mentions: readonly Uint8Array[] }
);

type OldActRow = {
  id: string;
  is_paper: boolean;
  no: number;
  year: number;
  name_ar: string | null;
  name_latin: string | null;
  born_from: Date | null;
  born_to: Date | null;
  canon: Uint8Array | null;
  mentions: Uint8Array[];
  finding: AgeCheck["finding"] | null;
  source: AgeCheck["source"] | null;
  note: string | null;
  checked_at: Date | null;
  total: bigint;
};

/** One page of the list, the oldest first, each act with the trace of its reading; and how many there are in all. */
export async function listActsOverAge(
  tx: Tx,
  before: { day: IsoDay; hijriYear: number },
  { skip, most }: { skip: number; most: number },
): Promise<{ acts: OldAct[]; total: number }> {
  const rows = await tx.$queryRaw<OldActRow[]>`
    select * from acts_over_age(${databaseDay(before.day)}::date, ${before.hijriYear}::int, ${skip}::int, ${most}::int)`;
  return { acts: rows.map(oldAct), total: Number(rows[0]?.total ?? 0) };
}

function oldAct(row: OldActRow): OldAct {
  const { id, no, year, finding, source, note, checked_at: checkedAt } = row;
  const check = finding && source && checkedAt ? { finding, source, note: note ?? "", checkedAt } : null;
  const common = { id, no, year, check };
  if (row.canon) return { ...common, isPaper: true, canon: row.canon, mentions: row.mentions };
  if (!row.born_from || !row.born_to) throw new Error("an act without a day of birth is not old");
  const name = { ar: (row.name_ar ?? "").trim(), latin: (row.name_latin ?? "").trim() };
  return { ...common, isPaper: false, name, bornFrom: isoDayOf(row.born_from), bornTo: isoDayOf(row.born_to) };
}

/** Whether the caller's office may see this birth act. */
export async function mayCheckAge(tx: Tx, { act, isPaper }: AgeCheckInput): Promise<boolean> {
  const where = { id: act, kind: "birth" };
  return (isPaper ? await tx.legacyAct.count({ where }) : await tx.act.count({ where })) === 1;
}

export async function insertAgeCheck(
  tx: Tx,
  { act, isPaper, ...found }: AgeCheckInput & { id: string; officeCode: string; accountId: string; checkedAt: Date },
): Promise<void> {
  await tx.ageCheck.create({ data: { ...found, [isPaper ? "legacyActId" : "actId"]: act }, select: { id: true } });
}
