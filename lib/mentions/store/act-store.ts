import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

export type MentionOnAct = { id: string; no: number; canon: Uint8Array; hash: Uint8Array; enteredAt: Date };

/** The mentions that stand on an act, as they arrived; nothing where `readingId` is not this person's traced reading of it. */
export async function readMentionsOfAct(tx: Tx, actId: string, readingId: string): Promise<MentionOnAct[]> {
  const rows = await tx.$queryRaw<{ id: string; no: number; canon: Uint8Array; hash: Uint8Array; entered_at: Date }[]>`
    select id, no, canon, hash, entered_at from read_mentions_of_act(${actId}::uuid, ${readingId}::uuid)`;
  return rows.map(({ id, no, canon, hash, entered_at }) => ({ id, no, canon, hash, enteredAt: entered_at }));
}

/** What may be done with an act: it is read for a purpose; a copy of it is issued, and taken back once it says something else. */
export type ActDeed = "read" | "issued" | "replaced" | "revoked";

/** The mentions of the acts of a register between two numbers, for whoever has just read those acts in this transaction. */
export async function readMentionsOfRegister(
  tx: Tx,
  { registerId, from, to }: { registerId: string; from: number; to: number },
): Promise<{ actId: string; id: string; no: number; canon: Uint8Array }[]> {
  return tx.$queryRaw<{ actId: string; id: string; no: number; canon: Uint8Array }[]>`
    select act_id::text as "actId", id::text, no, canon from read_register_mentions(${registerId}::uuid, ${from}::int, ${to}::int)`;
}

/**
 * One thing that was done with an act: it was read for a purpose, or a copy of it was issued (`detail`: its kind and serial). Nobody's name stands
 * there where the system issued it alone.
 */
export type ActFact = {
  what: ActDeed;
  at: Date;
  officeCode: string | null;
  name: { ar: string; latin: string } | null;
  detail: string;
};

/** The last readings and copies of an act, for whoever has just opened it under `readingId`; the newest first. */
export async function listActFacts(tx: Tx, actId: string, readingId: string, most: number): Promise<ActFact[]> {
  const rows = await tx.$queryRaw<
    {
      what: ActDeed;
      at: Date;
      office_code: string | null;
      given_ar: string | null;
      family_ar: string | null;
      given_latin: string | null;
      family_latin: string | null;
      detail: string;
    }[]
  >`select * from story_of_act(${actId}::uuid, ${readingId}::uuid, ${most}::int)`;
  return rows.map(({ what, at, office_code, given_ar, family_ar, given_latin, family_latin, detail }) => ({
    what,
    at,
    officeCode: office_code,
    name:
      given_ar === null
        ? null
        : { ar: `${given_ar} ${family_ar ?? ""}`, latin: `${given_latin ?? ""} ${family_latin ?? ""}` },
    detail,
  }));
}

export type OpenedAct = { id: string | null; outcome: "signedOut" | "unknown" | "otherOffice" | "own" | "granted" };

/** Looks for an act by its exact place in the register; an act of another office is opened for some minutes, which is recorded (L36:19). */
export async function openAct(
  tx: Tx,
  wanted: {
    officeCode: string;
    kind: string;
    year: number;
    no: number;
    purpose: string;
    minutes: number;
    today: IsoDay;
  },
): Promise<OpenedAct> {
  const { officeCode, kind, year, no, purpose, minutes, today } = wanted;
  const [row] = await tx.$queryRaw<OpenedAct[]>`
    select id, outcome from open_act(${officeCode}, ${kind}, ${year}::int, ${no}::int, ${purpose}, ${minutes}::int, ${databaseDay(today)}::date)`;
  return row ?? { id: null, outcome: "unknown" };
}
