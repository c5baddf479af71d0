import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { randomToken } from "#lib/platform/random.ts";
import { type Awaiting, codeOf, sign } from "#tests/bench/registry/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { openOwnCluster, type OwnCluster } from "./own-cluster.ts";
import { type Broken, findBroken } from "./promises.ts";
import { prepare } from "./signing.ts";
import { withOwner } from "./with-owner.ts";

export type Filled = {
  acknowledged: number;
  failedWhileFull: number;
  lost: number;
  registeredAfter: number;
  broken: Broken;
};

const DISK_MEGABYTES = 260;
const ACTS = 240;

/**
 * Acts are signed until the small disk of the database is full, and again when there is room. Undefined where this user may mount no disk
 * of its own.
 */
export async function fillTheDisk(): Promise<Filled | undefined> {
  const disk = mountSmallDisk();
  if (!disk) return undefined;
  try {
    const own = await openOwnCluster({ settings: ["max_wal_size=32MB", "min_wal_size=32MB"], place: disk.folder });
    try {
      return await signThroughIt(own, join(disk.folder, "ballast"));
    } finally {
      await closeDatabases();
      await own.close();
    }
  } finally {
    disk.remove();
  }
}

function mountSmallDisk(): { folder: string; remove(): void } | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sijil-small-disk-")));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MEGABYTES}m,mode=755`, "tmpfs", folder]);
  const remove = () => {
    if (mounted.status === 0) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (mounted.status === 0) return { folder, remove };
  remove();
  return undefined;
}

async function signThroughIt(own: OwnCluster, ballast: string): Promise<Filled> {
  const drafts = await prepare(own, ACTS);
  const [before, during, after] = [drafts.slice(0, 40), drafts.slice(40, 200), drafts.slice(200)];
  const told = new Map<string, number>();
  const first = await signEach(before, told);
  fill(ballast);
  const full = await signEach(during, told);
  rmSync(ballast);
  if (!own.isRunning()) await own.restart();
  await closeDatabases();
  await wait(200);
  const last = await signEach(after, told);
  return withOwner(own.ownerAddress, async (owner) => {
    const { rows } = await owner.query<{ draft_id: string; no: number }>("select draft_id, no from act");
    const held = new Map(rows.map((row) => [row.draft_id, row.no]));
    const broken = await findBroken(owner, [], { sealing: false });
    return {
      acknowledged: told.size,
      failedWhileFull: full.failed,
      lost: [...told].filter(([draft, no]) => held.get(draft) !== no).length + first.failed,
      registeredAfter: last.done,
      broken: { ...broken, neverAsked: 0 },
    };
  });
}

async function signEach(
  drafts: readonly Awaiting[],
  told: Map<string, number>,
): Promise<{ done: number; failed: number }> {
  let failed = 0;
  let done = 0;
  for (const draft of drafts) {
    const answer = await sign(draft, { key: randomToken(16), code: codeOf(draft) }).catch(() => undefined);
    if (answer?.ok) {
      told.set(draft.draftId, answer.value.no);
      done += 1;
    } else failed += 1;
    if (failed >= 10) break; // full is full
  }
  return { done, failed };
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  const opened = openSync(file, "w");
  for (let size = 2 ** 20; size >= 512; size /= 2) {
    const bytes = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(opened, bytes);
    } catch {
      continue; // a smaller piece may still fit
    }
  }
  closeSync(opened);
}
