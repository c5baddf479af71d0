import { findOwnInstitution, type OwnInstitution, type StaffSession } from "#lib/auth/index.ts";
import type { SentScan } from "#lib/files/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import * as store from "../store/index.ts";
import { scanOf } from "./said.ts";

export const SENDINGS_PER_PAGE = 25;

export type CourtList = {
  institution: OwnInstitution;
  count: number;
  sendings: readonly (store.Sending & { notices: readonly store.Notice[] })[];
  offices: readonly Office[];
};

/** What the caller's court sent, page by page, with what became of each notice. */
export async function sendingsOfCourt(officer: StaffSession, page: number, at: Date): Promise<CourtList | undefined> {
  return readAtCourt(officer, async (tx, institution) => {
    const sendings = await store.listSendings(tx, page, SENDINGS_PER_PAGE);
    const notices = await store.listOfSendings(
      tx,
      sendings.map(({ id }) => id),
    );
    return {
      institution,
      count: await store.countSendings(tx),
      sendings: sendings.map((one) => ({ ...one, notices: notices.filter(({ sendingId }) => sendingId === one.id) })),
      offices: (await officeMap(tx, at)).offices,
    };
  });
}

/** One notice of a court with its story; the offices that passed it on are part of it. */
export type CourtNotice = {
  notice: store.Notice;
  facts: readonly store.NoticeFact[];
  passings: readonly store.Passing[];
};

export type OpenSending = {
  institution: OwnInstitution;
  sending: store.Sending;
  notices: readonly CourtNotice[];
  scan: SentScan | undefined;
  offices: readonly Office[];
};

/** What a court sent under one reference, and what became of it; nothing of what another court sent. */
export async function openSending(officer: StaffSession, id: string, at: Date): Promise<OpenSending | undefined> {
  return readAtCourt(officer, async (tx, institution) => {
    const sending = await store.findSending(tx, id);
    if (!sending) return undefined;
    const kept = await store.listOfSendings(tx, [id]);
    const notices: CourtNotice[] = [];
    for (const notice of kept)
      notices.push({
        notice,
        facts: await store.listFacts(tx, notice.id),
        passings: await store.listPassings(tx, notice.id),
      });
    const [first] = kept;
    const scan = first && (await scanOf(tx, first));
    return { institution, sending, notices, scan, offices: (await officeMap(tx, at)).offices };
  });
}

async function readAtCourt<T>(
  { token }: StaffSession,
  read: (tx: Tx, institution: OwnInstitution) => Promise<T>,
): Promise<T | undefined> {
  const done = await inTransaction("institution", { "app.session": token }, async (tx) => {
    const institution = await findOwnInstitution(tx);
    return ok(institution && (await read(tx, institution)));
  });
  return done.ok ? done.value : undefined;
}
