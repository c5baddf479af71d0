import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";

type Reading = { actId: string; readingId: string };

/** The numbers of the card of an act's holder, as husband and as wife, and the identifier; nothing where `readingId` is not a reading of this moment. */
export async function findHolder(
  tx: Tx,
  { actId, readingId }: Reading,
): Promise<{ husbandCard: string | null; wifeCard: string | null; idcs: string | null }> {
  const [row] = await tx.$queryRaw<{ husbandCard: string | null; wifeCard: string | null; idcs: string | null }[]>`
    select husband_card as "husbandCard", wife_card as "wifeCard", idcs from holder_of_act(${actId}::uuid, ${readingId}::uuid)`;
  return row ?? { husbandCard: null, wifeCard: null, idcs: null };
}

/** Whom to look for: married persons by their whole names in Arabic, children by the cards on their acts, deaths by their place in a register. */
export type Sought = {
  names?: readonly string[];
  father?: string | null;
  mother?: string | null;
  deaths?: readonly { no: number; year: number; office: string }[];
};

export type FoundAct = {
  member: "spouse" | "child" | "death";
  readingId: string;
  id: string;
  no: number;
  year: number;
  canon: Uint8Array;
};

/** The acts that may belong to the family of an act that was just read; each is read with its trace. */
export async function readFamily(
  tx: Tx,
  { actId, readingId }: Reading,
  { names = [], father = null, mother = null, deaths = [] }: Sought,
  today: IsoDay,
): Promise<FoundAct[]> {
  return tx.$queryRaw<FoundAct[]>`
    select member, reading_id::text as "readingId", id::text, no, year, canon
      from read_family(${actId}::uuid, ${readingId}::uuid, ${databaseDay(today)}::date, ${[...names]}::text[], ${father}, ${mother},
                       ${JSON.stringify(deaths)}::jsonb)`;
}

/** Refuses an act that is not seen, and a card that the holder of another act showed. */
export async function insertHolderCard(
  tx: Tx,
  { id, actId, cnie }: { id: string; actId: string; cnie: string },
): Promise<Result<null>> {
  try {
    await tx.$executeRaw`select note_holder_card(${id}::uuid, ${actId}::uuid, ${cnie})`;
    return ok(null);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code === "acts.notFound" || code === "booklet.cardOfAnother") return err({ code });
    throw thrown;
  }
}

export type IssuedBooklet = {
  serial: string;
  number: number;
  reason: string | null;
  officeCode: string;
  issuedOn: IsoDay;
};

/** The booklets of a family that were issued for one person, by any office, the newest first; `asker` was just read. */
export async function listIssuedFor(
  tx: Tx,
  { holderActId, asker }: { holderActId: string; asker: Reading },
): Promise<IssuedBooklet[]> {
  const rows = await tx.$queryRaw<(Omit<IssuedBooklet, "issuedOn"> & { issued_on: Date })[]>`
    select serial, number, reason, office_code as "officeCode", issued_on
      from booklets_for(${holderActId}::uuid, ${asker.actId}::uuid, ${asker.readingId}::uuid)`;
  return rows.map(({ issued_on: on, ...row }) => ({ ...row, issuedOn: isoDayOf(on) }));
}
