import { appendAudit } from "#lib/audit/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { logFault, logInfo } from "#lib/platform/log.ts";
import { coseSign1, keyAt, type KeyRing, leafHash, sealMessage, signCheckpoint } from "./core/index.ts";
import { type ActFlaw, flawOfAct } from "./flaw-of-act.ts";
import { type KeyPair, keyPairOfFile } from "./key-file.ts";
import { RunningRoot } from "./running-root.ts";
import * as store from "./store.ts";

export type Sealing =
  | { outcome: "sealed" | "alreadySealed"; declarationId: string }
  | { outcome: "absent" }
  | { outcome: "flawed"; flaw: ActFlaw };

let held: { path: string; pair: KeyPair } | undefined;

/** The registry's seal key, which only the worker holds. */
function sealKey(): KeyPair {
  const path = config().sealKeyFile;
  held = held?.path === path ? held : { path, pair: keyPairOfFile(path, "seal") };
  return held.pair;
}

async function requireTrusted(tx: Tx, { signer }: KeyPair, at: Date): Promise<void> {
  const keys = await store.listKeys(tx, "seal", signer.keyId);
  if (!keyAt(keys, signer.keyId, microsOf(at)))
    throw new Error(
      `the seal key ${signer.keyId} is not registered, or no longer trusted: preparing the installation registers it`,
    );
}

/**
 * Seals one committed act: recomputes its link in the chain, verifies the officer's approval, then writes seal and log entry in one
 * transaction. What does not verify is never sealed: it comes back as `flawed`, and a fault is in the journal.
 */
export async function sealAct(actId: string): Promise<Sealing> {
  const key = sealKey();
  const sealed = await inTransaction<Sealing>("worker", {}, async (tx) => {
    const found = await store.findActToSeal(tx, actId);
    if (!found) return ok({ outcome: "absent" });
    const { declarationId } = found;
    if (found.isSealed) return ok({ outcome: "alreadySealed", declarationId });
    const officerKeys = found.approval ? await store.listKeys(tx, "officer", found.approval.keyId) : [];
    const flaw = flawOfAct(found, officerKeys);
    if (flaw) return ok({ outcome: "flawed", flaw });
    const sealedAt = now();
    await requireTrusted(tx, key, sealedAt);
    const { hash } = found.act;
    const signature = key.signer.sign(sealMessage({ hash, sealedAtMicros: microsOf(sealedAt) }));
    if (!(await store.insertSeal(tx, { actId, keyId: key.signer.keyId, signature, sealedAt })))
      return ok({ outcome: "alreadySealed", declarationId });
    await store.appendToLog(tx, actId, leafHash(hash));
    await appendAudit(tx, { kind: "system" }, [{ type: "act.sealed", subject: { kind: "act", id: actId } }]);
    return ok({ outcome: "sealed", declarationId });
  });
  if (!sealed.ok) throw new Error("sealing refuses nothing");
  if (sealed.value.outcome === "flawed")
    logFault(new Error("an act does not verify and was not sealed"), {
      task: "seal-act",
      id: actId,
      state: sealed.value.flaw,
    });
  return sealed.value;
}

/** The registry's seal for what is hashed and approved as an act is; the flaw where it does not verify. Nothing is written here. */
export async function sealOf(
  tx: Tx,
  found: store.ActToSeal,
): Promise<Result<{ keyId: string; signature: Uint8Array<ArrayBuffer>; sealedAt: Date }, { code: ActFlaw }>> {
  const key = sealKey();
  const officerKeys = found.approval ? await store.listKeys(tx, "officer", found.approval.keyId) : [];
  const flaw = flawOfAct(found, officerKeys);
  if (flaw) return err({ code: flaw });
  const sealedAt = now();
  await requireTrusted(tx, key, sealedAt);
  const message = sealMessage({ hash: found.act.hash, sealedAtMicros: microsOf(sealedAt) });
  return ok({ keyId: key.signer.keyId, signature: new Uint8Array(key.signer.sign(message)), sealedAt });
}

/** What the registry itself sends, signed by its seal key in an envelope (COSE_Sign1). Throws where the key is not trusted at this moment. */
export async function signedEnvelope(
  tx: Tx,
  payload: Uint8Array,
): Promise<{ envelope: Uint8Array<ArrayBuffer>; keyId: string }> {
  const key = sealKey();
  await requireTrusted(tx, key, now());
  return { envelope: new Uint8Array(coseSign1(payload, key.signer)), keyId: key.signer.keyId };
}

const SWEEP_AFTER_MILLISECONDS = 10_000;
const SWEEP_MOST = 500;

/** Acts whose own job was lost or came too early; gives their ids. */
export async function listUnsealed(at: Date): Promise<string[]> {
  const before = new Date(at.getTime() - SWEEP_AFTER_MILLISECONDS);
  const read = await inTransaction("worker", {}, async (tx) => ok(await store.listUnsealed(tx, before, SWEEP_MOST)));
  return read.ok ? read.value : [];
}

const LEAVES_AT_ONCE = 10_000;

/**
 * Publishes the head of the log: size and Merkle root, signed with the seal key (C2SP tlog-checkpoint). Gives the size, or nothing
 * when no act was sealed since the last head. What was appended stays as it is, so nothing waits while the root is reckoned.
 */
export async function publishCheckpoint(): Promise<number | undefined> {
  const { size, published } = await inWorker((tx) => store.measureLog(tx));
  if (size === published) return undefined;
  const running = new RunningRoot();
  while (running.size < size) {
    const most = Math.min(LEAVES_AT_ONCE, size - running.size);
    for (const leaf of await inWorker((tx) => store.listLeaves(tx, running.size, most))) running.add(leaf);
  }
  const key = sealKey();
  const origin = logName(config().publicUrl);
  const root = running.root();
  const isNew = await inWorker(async (tx) => {
    await requireTrusted(tx, key, now());
    const text = signCheckpoint({ origin, size, root }, { name: origin, publicKey: key.publicKey }, key.signer);
    return store.insertCheckpoint(tx, { size, root, text });
  });
  if (isNew) logInfo("a head of the log was published", { count: size });
  return isNew ? size : undefined;
}

async function inWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("worker", {}, async (tx) => ok(await work(tx)));
  if (!done.ok) throw new Error("the log refuses nothing");
  return done.value;
}

/** The name of the log: where it is published. */
function logName(publicUrl: string): string {
  return `${new URL(publicUrl).host}/v/log`;
}

/** The last published head, as text; nothing before the first. */
export async function lastCheckpoint(): Promise<string | undefined> {
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.findLastCheckpoint(tx)));
  return read.ok ? read.value : undefined;
}

/** The public keys by which anybody may verify issued documents. */
export async function documentKeys(): Promise<KeyRing> {
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.listKeys(tx, "document")));
  return read.ok ? read.value : [];
}

/** The public keys by which anybody may verify the signature in an issued file. */
export async function fileKeys(): Promise<KeyRing> {
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.listKeys(tx, "pdf")));
  return read.ok ? read.value : [];
}

function microsOf(at: Date): bigint {
  return BigInt(at.getTime()) * 1000n;
}
