import { namesOfAccounts, type StaffSession } from "#lib/auth/index.ts";
import type { ScanView } from "#lib/files/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { goingBack, inOrder, type Interruption } from "../../core/index.ts";
import * as store from "../../store/index.ts";

export type InterruptionLine = Interruption & { given: number; waiting: number };

/** The interruptions of the office with how many receipts each gave, and the pads that it printed. */
export type OfficeDowntime = {
  interruptions: readonly InterruptionLine[];
  pads: readonly (store.ReceiptPad & { blank: number })[];
};

export async function officeDowntime(officer: StaffSession): Promise<OfficeDowntime> {
  const office = officer.office?.code ?? "";
  return readAtDesk(officer, { interruptions: [], pads: [] }, async (tx) => {
    const counts = await store.countGiven(tx, office);
    const interruptions = (await store.listInterruptions(tx, office)).map((one) => {
      const { given = 0, waiting = 0 } = counts.find(({ interruptionId }) => interruptionId === one.id) ?? {};
      return { ...one, given, waiting };
    });
    return { interruptions, pads: await store.listPads(tx, office) };
  });
}

type PersonName = { ar: string; latin: string };

/** One interruption with its receipts in the order of their declarations, and the names of whoever opened and entered. */
export type InterruptionFile = {
  interruption: Interruption;
  receipts: readonly store.ReceiptWithFile[];
  /** Numbers whose time goes back before that of a lower number. */
  goingBack: readonly number[];
  names: ReadonlyMap<string, PersonName>;
  /** Images of the signed minutes, the oldest first. */
  scans: readonly ScanView[];
};

export async function findInterruptionFile(officer: StaffSession, id: string): Promise<InterruptionFile | undefined> {
  return readAtDesk(officer, undefined, async (tx) => {
    const interruption = await store.findInterruption(tx, id);
    if (!interruption) return undefined;
    const receipts = await store.listGiven(tx, id);
    const { openedBy, endedBy, settledBy } = interruption;
    const accounts = [openedBy, endedBy, settledBy, ...receipts.flatMap((one) => [one.enteredBy, one.unusedBy])];
    const names = await namesOfAccounts(tx, [...new Set(accounts.flatMap((one) => one ?? []))]);
    return {
      interruption,
      receipts: inOrder(receipts),
      goingBack: goingBack(receipts),
      names,
      scans: await store.listMinutesScans(tx, id),
    };
  });
}

/** How many receipts of the office wait to be entered or explained, and where. */
export async function receiptsToEnter(officer: StaffSession): Promise<{ waiting: number; running: boolean }> {
  const office = officer.office?.code ?? "";
  return readAtDesk(officer, { waiting: 0, running: false }, async (tx) => {
    const counts = await store.countGiven(tx, office);
    const running = (await store.listInterruptions(tx, office)).some(({ endedAt }) => endedAt === null);
    return { waiting: counts.reduce((sum, { waiting }) => sum + waiting, 0), running };
  });
}

/** One pad of the officer's own office. */
export function findReceiptPad(officer: StaffSession, id: string): Promise<store.ReceiptPad | undefined> {
  return readAtDesk(officer, undefined, (tx) => store.findPad(tx, id));
}

async function readAtDesk<T>(officer: StaffSession, nothing: T, work: (tx: Tx) => Promise<T>): Promise<T> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => ok(await work(tx)));
  return read.ok ? read.value : nothing;
}
