import type { DeskContext } from "#lib/gate/index.ts";
import { namesOfAccounts, type StaffSession } from "#lib/auth/index.ts";
import { readScanPage } from "#lib/files/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  certificateOfCanon,
  type LegacyCertificate,
  type LegacyMention,
  legacyMentionOfCanon,
  type LegacyStatus,
  type Reading,
  readingsToday,
} from "../core/index.ts";
import * as store from "../store/index.ts";

/** A certified paper act with everything that stands on it, opened under one traced reading. */
export type CertifiedAct = {
  certificate: LegacyCertificate;
  mentions: readonly LegacyMention[];
  /** What it says today, corrections in place. */
  today: Readonly<Record<string, Reading>>;
  hash: Uint8Array;
  certifiedAt: Date;
  isSealed: boolean;
};

/** Opens a certified act for a stated purpose. Refuses one that is set aside, one that is not certified, and one of another office. */
export async function openCertified(
  { tx }: Pick<DeskContext, "tx">,
  { id, purpose }: { id: string; purpose: string },
): Promise<Result<CertifiedAct>> {
  const read = await store.readLegacyAct(tx, id, uuidv7(), purpose);
  if (!read) {
    const kept = await store.findLegacyAct(tx, id);
    if (!kept) return err({ code: "legacy.notFound" });
    return err({ code: kept.status === "setAside" ? "legacy.setAside" : "legacy.notCertified" });
  }
  const certificate = certificateOfCanon(read.canon);
  if (!certificate.ok) throw new Error("a certified paper act's bytes cannot be read");
  const mentions = read.mentions.map((canon) => {
    const mention = legacyMentionOfCanon(canon);
    if (!mention.ok) throw new Error("a mention's bytes cannot be read");
    return mention.value;
  });
  return ok({
    certificate: certificate.value,
    mentions,
    today: readingsToday(certificate.value, mentions),
    hash: read.hash,
    certifiedAt: read.certified_at,
    isSealed: read.is_sealed,
  });
}

export type LegacyPage = {
  act: store.KeptLegacyAct;
  scans: readonly store.LegacyScan[];
  keyings: readonly (store.KeyedRow & { name: { ar: string; latin: string } })[];
  certified: CertifiedAct | null;
};

/** Everything the desk shows of one paper act; nothing of another office's. */
export async function openLegacyPage(officer: StaffSession, id: string): Promise<LegacyPage | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const act = await store.findLegacyAct(tx, id);
    if (!act) return ok(undefined);
    const rows = await store.listKeyings(tx, act);
    const names = await namesOfAccounts(
      tx,
      rows.map(({ accountId }) => accountId),
    );
    const nobody = { ar: "", latin: "" };
    const keyings = rows.map((row) => ({ ...row, name: names.get(row.accountId) ?? nobody }));
    const opened = act.status === "certified" ? await openCertified({ tx }, { id, purpose: "consultation" }) : null;
    return ok({
      act,
      scans: await store.listScans(tx, act),
      keyings,
      certified: opened?.ok ? opened.value : null,
    });
  });
  return read.ok ? read.value : undefined;
}

export type LegacyList = {
  counts: ReadonlyMap<LegacyStatus, number>;
  acts: readonly (store.KeptLegacyAct & { hasOwnKeying: boolean })[];
  batches: readonly store.LegacyBatch[];
};

const MOST = 60;

/** The paper acts of the office in the states asked for, how many stand in each, and its batches. */
export async function listLegacy(
  officer: StaffSession,
  sought: { statuses: readonly LegacyStatus[]; year?: number | undefined; no?: number | undefined },
): Promise<LegacyList> {
  const office = officer.office?.code ?? "";
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok({
      counts: await store.countLegacyActs(tx, office),
      acts: await store.listLegacyActs(tx, { ...sought, office, accountId: officer.accountId, most: MOST }),
      batches: await store.listBatches(tx, office),
    }),
  );
  if (!read.ok) throw new Error("a list refuses nothing");
  return read.value;
}

/** One picture of a scan, for an officer whose office keeps the act. */
export async function legacyPicture(
  officer: StaffSession,
  { scan, n }: { scan: string; n: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await store.findScanPage(tx, scan, n)),
  );
  return found.ok && found.value ? readScanPage(found.value.blobKey, found.value.wrappedKey) : undefined;
}
