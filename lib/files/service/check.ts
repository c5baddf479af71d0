import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { getBlob, newBlobKey, putBlob } from "#lib/platform/blob-store.ts";
import { decrypt, encrypt, sameBytes, sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Conversion } from "../converter/frames.ts";
import { runConverter } from "../converter/run-converter.ts";
import { type FileRefusal, isFileRefusal, type UploadStatus } from "../core/index.ts";
import { isInfected } from "../scanner.ts";
import * as store from "../store.ts";
import { discardUnnamed, type Reader } from "./discard.ts";

export type Checked = { status: UploadStatus; refusal: FileRefusal | null };

type Options = {
  /** The worker, or the portal or the desk in the request that brought the file, under that citizen's secret or that officer's session. */
  by?: Reader;
  /** How long the converter may take. */
  milliseconds?: number;
  /** A converter that dies again at the last try is taken as the file's fault, and the file is refused. */
  isLastTry?: boolean;
};

const WORKER: Reader = { user: "worker", session: {} };
const WORKER_MILLISECONDS = 60_000;

const underWay = new Map<string, Promise<Checked | undefined>>();

/**
 * Checks one quarantined file: virus scan, then pictures made by a separate process. It becomes `clean` with its pictures, or
 * `refused` with the reason. Nothing for an unknown or removed file. Throws when the scanner or the converter fails: the file then
 * stays in quarantine and the job comes again.
 */
export function checkUpload(uploadId: string, options: Options = {}): Promise<Checked | undefined> {
  const before = underWay.get(uploadId);
  if (before) return before;
  const check = checkOnce(uploadId, options).finally(() => underWay.delete(uploadId));
  underWay.set(uploadId, check);
  return check;
}

async function checkOnce(
  uploadId: string,
  { by = WORKER, milliseconds = WORKER_MILLISECONDS, isLastTry = false }: Options,
) {
  const read = await inTransaction(by.user, by.session, async (tx) => ok(await store.findOriginal(tx, uploadId)));
  const original = read.ok ? read.value : undefined;
  if (original === undefined) return undefined;
  if (original.status !== "quarantined") return checkedOf(original);
  const key = unwrapSecret(original.wrappedKey);
  const content = decrypt(await getBlob(original.blobKey), key);
  if (!sameBytes(sha256(content), original.sha256)) throw new Error("an original is not the one that was received");
  return keepVerdict(uploadId, await verdictOn(content, milliseconds, isLastTry), key, by);
}

async function verdictOn(content: Uint8Array, milliseconds: number, isLastTry: boolean): Promise<Conversion> {
  if (await isInfected(content)) return { refusal: "files.infected" };
  const conversion = await runConverter(content, milliseconds);
  if (conversion !== undefined) return conversion;
  if (isLastTry) return { refusal: "files.unreadable" };
  throw new Error("the converter did not finish");
}

/** Pictures first, then the rows that name them; whoever comes second finds the file already judged and throws its own away. */
async function keepVerdict(
  uploadId: string,
  verdict: Conversion,
  key: Uint8Array,
  by: Reader,
): Promise<Checked | undefined> {
  if ("refusal" in verdict) return saveChecked(uploadId, { status: "refused", refusal: verdict.refusal }, [], by);
  const pages = verdict.pages.map(({ jpeg, width, height }, index) => ({
    jpeg,
    row: { n: index + 1, width, height, bytes: jpeg.length, blobKey: newBlobKey("pages") },
  }));
  const rows = pages.map(({ row }) => row);
  try {
    for (const { jpeg, row } of pages) await putBlob(row.blobKey, encrypt(jpeg, key));
    return await saveChecked(uploadId, { status: "clean", refusal: null }, rows, by);
  } finally {
    await discardUnnamed(
      rows.map(({ blobKey }) => blobKey),
      by,
    );
  }
}

async function saveChecked(
  uploadId: string,
  checked: Checked,
  pages: readonly store.NewPage[],
  by: Reader,
): Promise<Checked | undefined> {
  const saved = await inTransaction(by.user, by.session, async (tx) => {
    const original = await store.lockOriginal(tx, uploadId);
    if (original?.status !== "quarantined") return ok(original && checkedOf(original));
    await store.saveVerdict(tx, uploadId, { ...checked, pages });
    const detail = { ...checked, pages: pages.length };
    await appendAudit(tx, { kind: "system" }, [
      { type: "upload.checked", subject: { kind: "upload", id: uploadId }, detail },
    ]);
    return ok(checked);
  });
  return saved.ok ? saved.value : undefined;
}

function checkedOf({ status, refusal }: store.Original): Checked {
  return { status, refusal: isFileRefusal(refusal) ? refusal : null };
}
