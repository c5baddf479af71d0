import type { DayInterval } from "#lib/calendar/core/index.ts";
import { databaseDay } from "#lib/calendar/core/index.ts";
import type { Readings } from "#lib/legacy/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

/** What the registers are searched by: keys of family names, and beginnings of the keys of given names. */
export type SearchKeys = {
  given: readonly string[];
  family: readonly string[];
  father: readonly string[];
  mother: readonly string[];
  born: DayInterval | null;
};

export type ActRow = { id: string; office_code: string; no: number; year: number; canon: Uint8Array };

/** How many acts a search gives at most; more are too many for one person to set aside. */
export const MOST_FOUND = 2000;

/** Electronic acts of the registers of a search that its keys reach; nothing once it is over. */
export async function listActsReached(tx: Tx, request: string, keys: SearchKeys): Promise<ActRow[]> {
  const { given, family, father, mother, born } = keys;
  return tx.$queryRaw<ActRow[]>`
    select id::text, office_code, no, year, canon from search_for_certificate(
      ${request}::uuid, ${[...given]}::text[], ${[...family]}::text[], ${[...father]}::text[], ${[...mother]}::text[],
      ${born && databaseDay(born.first)}::date, ${born && databaseDay(born.last)}::date)`;
}

export type MentionRow = { act_id: string; id: string; no: number; canon: Uint8Array };

/** The mentions of the acts of a search that name somebody otherwise today; nothing once it is over. */
export async function listChangingMentions(tx: Tx, request: string): Promise<MentionRow[]> {
  return tx.$queryRaw<MentionRow[]>`
    select act_id::text, id::text, no, canon from mentions_for_certificate(${request}::uuid)`;
}

export type PaperRow = {
  id: string;
  office_code: string;
  no: number;
  bis: string;
  part: string;
  year: number;
  standing: Readings;
  corrections: Uint8Array[];
};

/** Every paper act of the registers of a search that two persons read the same; nothing once it is over. */
export async function listPaperActs(tx: Tx, request: string): Promise<PaperRow[]> {
  return tx.$queryRaw<PaperRow[]>`
    select id::text, office_code, no, bis, part, year, standing, corrections from paper_acts_for_certificate(${request}::uuid)`;
}

export type RegisterRow = { officeCode: string; year: number; isWhole: boolean };

/** The registers of a search; those that are not whole in Sijil are searched on paper besides. */
export async function listRegisters(tx: Tx, request: string): Promise<RegisterRow[]> {
  return tx.$queryRaw<RegisterRow[]>`
    select office_code as "officeCode", year, is_whole as "isWhole" from registers_to_search(${request}::uuid)`;
}

/** The trace of each act that was shown. */
export async function insertReadings(
  tx: Tx,
  rows: readonly { id: string; accountId: string; officeCode: string; act: string; isPaper: boolean }[],
): Promise<void> {
  for (const { id, accountId, officeCode, act, isPaper } of rows)
    await tx.$executeRaw`
      insert into reading (id, account_id, office_code, purpose, subject, subject_id)
      values (${id}::uuid, ${accountId}::uuid, ${officeCode}, 'nonRegistration', ${isPaper ? "legacyAct" : "act"}, ${act}::uuid)`;
}

/** The birth act of an office at a number of a year that the caller may see: an electronic one, or a paper one that was certified. */
export async function findBirthAct(
  tx: Tx,
  { office, no, year }: { office: string; no: number; year: number },
): Promise<{ act: string; isPaper: boolean } | undefined> {
  const where = { officeCode: office, kind: "birth", no, year };
  const act = await tx.act.findFirst({ where, select: { id: true } });
  if (act) return { act: act.id, isPaper: false };
  const paper = await tx.legacyAct.findFirst({ where: { ...where, status: "certified" }, select: { id: true } });
  return paper ? { act: paper.id, isPaper: true } : undefined;
}

/** The number and year of an act that the caller may see. */
export async function findPlaceOfAct(
  tx: Tx,
  { act: id, isPaper }: { act: string; isPaper: boolean },
): Promise<{ number: string; year: number } | undefined> {
  const row = isPaper
    ? await tx.legacyAct.findUnique({ where: { id }, select: { no: true, year: true } })
    : await tx.act.findUnique({ where: { id }, select: { no: true, year: true } });
  return row && row.no !== null && row.year !== null ? { number: String(row.no), year: row.year } : undefined;
}
