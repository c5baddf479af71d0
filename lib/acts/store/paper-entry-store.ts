import { databaseDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { PaperSigned } from "#lib/registers/index.ts";
import type { Act, PaperSignature } from "../core/index.ts";
import type { ActPersonRow } from "./registering-store.ts";

/** The kind under which the scan of a signed page lies beside the papers of its file. */
export const PAGE_DOCUMENT = "paperPage";

/** Why an act is held: its number is past the next one, or was taken before. */
export type HeldBecause = "ahead" | "taken";

export type PaperEntry = {
  actId: string;
  holdId: string;
  draftId: string;
  draftVersion: number;
  no: number;
  volume: number;
  page: number;
  scan: string;
  act: Act;
  agreement: PaperSignature;
  persons: readonly ActPersonRow[];
};
export type PaperEntered = { held: HeldBecause | null; expected: number; year: number };

const REFUSALS = [
  "auth.notAllowed",
  "acts.noDraft",
  "acts.notAwaitingSignature",
  "acts.draftChanged",
  "acts.noAuthority",
  "acts.noSigningKey",
  "registers.notPaper",
  "registers.paperClosed",
  "registers.scanMissing",
  "registers.volumeMissing",
  "registers.volumeNotOpened",
  "registers.volumeFull",
  "registers.pageBefore",
];

/** The one writer of acts of paper registers. Gives what it took or why it holds the act, or the refusal that the database raised. */
export async function registerPaperAct(tx: Tx, entry: PaperEntry, signed: PaperSigned): Promise<Result<PaperEntered>> {
  try {
    const [row] = await tx.$queryRaw<PaperEntered[]>`
      select * from register_paper_act(${entry.actId}::uuid, ${entry.holdId}::uuid, ${entry.draftId}::uuid, ${entry.draftVersion}::int,
        ${entry.no}::int, ${entry.volume}::int, ${entry.page}::int, ${entry.scan}::uuid, ${JSON.stringify(entry.act)}::jsonb, ${signed.canon},
        ${JSON.stringify(entry.agreement)}::jsonb, ${databaseDay(signed.today)}::date, ${signed.delegationId}::uuid, 'totp', ${signed.keyId},
        ${signed.signature}, ${signed.signedAt}, ${JSON.stringify(entry.persons)}::jsonb)`;
    if (!row) throw new Error("register_paper_act gave no row");
    return ok(row);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

/** Whether an act of this file is awaited from a paper register. */
export async function isDrawnUpForPaper(tx: Tx, declarationId: string): Promise<boolean> {
  return (await tx.declaration.count({ where: { id: declarationId, regime: "R37", status: "ready" } })) === 1;
}

export type ScannedPage = { id: string; isClean: boolean; sha256Hex: string };

/** The scan of the signed page that was sent last. */
export async function findPage(tx: Tx, declarationId: string): Promise<ScannedPage | undefined> {
  const row = await tx.upload.findFirst({
    where: { declarationId, documentKind: PAGE_DOCUMENT, removedAt: null, status: { not: "refused" } },
    orderBy: { id: "desc" },
    select: { id: true, status: true, sha256: true },
  });
  return row
    ? { id: row.id, isClean: row.status === "clean", sha256Hex: Buffer.from(row.sha256).toString("hex") }
    : undefined;
}

export type Hold = { no: number; volume: number; page: number; expectedNo: number; because: HeldBecause; heldAt: Date };

/** Why an act is held, as it was told last. */
export async function findHold(tx: Tx, draftId: string): Promise<Hold | undefined> {
  const row = await tx.paperHold.findFirst({
    where: { draftId },
    orderBy: { heldAt: "desc" },
    select: { no: true, volume: true, page: true, expectedNo: true, because: true, heldAt: true },
  });
  return row ? { ...row, because: row.because as HeldBecause } : undefined;
}
