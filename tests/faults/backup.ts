import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { addressOf, type Cluster, launch, shut, waitUntilOpen } from "../../scripts/start/cluster.ts";
import { findFreePort } from "../../scripts/start/port.ts";
import { openOwnCluster, type OwnCluster } from "./own-cluster.ts";
import { type Broken, findBroken } from "./promises.ts";
import { prepare, signAll } from "./signing.ts";
import { type Verified, verify } from "./verify.ts";
import { withOwner } from "./with-owner.ts";

export type Restored = {
  acts: number;
  restored: number;
  broken: Broken;
  verified: Verified;
  bytes: number;
  seconds: number;
};

const ACTS = 60;
/** Paths from the folder of the data, in which the server's own commands run. */
const ARCHIVING = ["archive_mode=on", 'archive_command=mkdir -p ../archive && cp "%p" "../archive/%f"'];
const RECOVERING = 'restore_command=cp "../../archive/%f" "%p"';

/**
 * The files are copied while the register works, more acts follow, then somebody drops the table of acts. The copy and the archived
 * journal must give back the moment before. The embedded package has no pg_basebackup: the same protocol is spoken by hand.
 */
export async function backUpAndRestore(): Promise<Restored> {
  const own = await openOwnCluster({ settings: ARCHIVING });
  try {
    const drafts = await prepare(own, 2 * ACTS);
    await signAll(drafts.slice(0, ACTS));
    const signingGoesOn = signAll(drafts.slice(ACTS));
    await copyFiles(own);
    await signingGoesOn;
    const moment = await loseActs(own);
    return await restoreTo(own, moment);
  } finally {
    await own.close();
  }
}

const copyOf = ({ cluster }: OwnCluster) => join(cluster.quarters.cluster, "copy");

/** pg_backup_start, the files, pg_backup_stop; what a copy does not need is left out. */
async function copyFiles(own: OwnCluster): Promise<void> {
  const { quarters } = own.cluster;
  const copy = join(copyOf(own), "data");
  mkdirSync(copyOf(own), { mode: 0o700 });
  await withOwner(own.superuserAddress, async (superuser) => {
    await superuser.query("select pg_backup_start('faults', true)");
    const copied = spawnSync("cp", ["-a", join(quarters.cluster, "data"), copy], { encoding: "utf8" });
    // a file that vanished while it was copied is restored from the journal
    if (!existsSync(join(copy, "PG_VERSION"))) throw new Error(`the files could not be copied: ${copied.stderr}`);
    const { rows } = await superuser.query<{ labelfile: string }>("select labelfile from pg_backup_stop(false)");
    writeFileSync(join(copy, "backup_label"), rows[0]?.labelfile ?? "");
  });
  rmSync(join(copy, "postmaster.pid"), { force: true });
  for (const name of readdirSync(join(copy, "pg_wal")))
    if (/^[0-9A-F]{24}$/.test(name)) rmSync(join(copy, "pg_wal", name));
  writeFileSync(join(copy, "recovery.signal"), "");
  if (quarters.user)
    for (const path of [copyOf(own), join(copy, "backup_label"), join(copy, "recovery.signal")])
      chownSync(path, quarters.user.uid, quarters.user.gid);
}

/** The disaster; gives the moment before it. Everything up to it is in the archive when this returns. */
async function loseActs(own: OwnCluster): Promise<string> {
  return withOwner(own.superuserAddress, async (superuser) => {
    const { rows } = await superuser.query<{ moment: string }>("select clock_timestamp()::text as moment");
    await wait(50);
    await superuser.query("drop table act cascade");
    const { rows: switched } = await superuser.query<{ file: string }>(
      "select pg_walfile_name(pg_switch_wal()) as file",
    );
    while (!existsSync(join(own.cluster.quarters.cluster, "archive", switched[0]?.file ?? ""))) await wait(50);
    return rows[0]?.moment ?? "";
  });
}

async function restoreTo(own: OwnCluster, moment: string): Promise<Restored> {
  const bytes = sizeOf(copyOf(own));
  const cluster: Cluster = {
    ...own.cluster,
    quarters: { ...own.cluster.quarters, cluster: copyOf(own) },
    port: await findFreePort(),
    settings: [RECOVERING, `recovery_target_time=${moment}`, "recovery_target_action=promote"],
  };
  const began = performance.now();
  const server = launch(cluster);
  try {
    await waitUntilOpen(cluster, server);
    await untilPromoted(addressOf(cluster, "postgres"));
    const seconds = (performance.now() - began) / 1000;
    const address = addressOf(cluster, "sijil", "sijil_owner");
    const { restored, broken } = await withOwner(address, async (owner) => {
      const { rows } = await owner.query<{ acts: number }>("select count(*)::int as acts from act");
      return { restored: rows[0]?.acts ?? 0, broken: await findBroken(owner, [], { sealing: false }) };
    });
    const verified = await verify({ ...own.environment, DATABASE_URL: address });
    return { acts: 2 * ACTS, restored, broken, verified, bytes, seconds };
  } finally {
    await shut(server);
  }
}

async function untilPromoted(address: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const { rows } = await client
      .query<{ recovering: boolean }>("select pg_is_in_recovery() as recovering")
      .finally(() => client.end());
    if (rows[0]?.recovering === false) return;
    await wait(100);
  }
  throw new Error("the restored database did not open for writing");
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
