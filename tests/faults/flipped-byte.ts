import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openOwnCluster, type OwnCluster } from "./own-cluster.ts";
import { findBroken } from "./promises.ts";
import { prepare, signAll } from "./signing.ts";
import { verify } from "./verify.ts";
import { withOwner } from "./with-owner.ts";

export type Flipped = { foundByChain: boolean; locatedByVerify: boolean; refusedByServer: boolean };

const ACTS = 12;
const PAGE = 8192;

/** One byte of a registered act is changed, first by somebody with every right in the database, then on the disk behind its back. */
export async function flipOneByte(): Promise<Flipped> {
  const own = await openOwnCluster();
  try {
    await signAll(await prepare(own, ACTS));
    const act = await flipInTable(own);
    const broken = await withOwner(own.ownerAddress, (owner) => findBroken(owner, [], { sealing: false }));
    const { isSound, printed } = await verify({ ...own.environment, DATABASE_URL: own.ownerAddress });
    return {
      foundByChain: broken.brokenLinks === 1,
      locatedByVerify: !isSound && (printed.includes(act.id) || printed.includes(`${act.office} ${act.year} ${act.no}`)),
      refusedByServer: await isRefusedAfterFlipOnDisk(own),
    };
  } finally {
    await own.close();
  }
}

/** Only the superuser can silence the guards of the table; the chain needs no guard. */
async function flipInTable(own: OwnCluster): Promise<{ id: string; office: string; year: number; no: number }> {
  return withOwner(own.superuserAddress, async (superuser) => {
    await superuser.query("alter table act disable trigger all");
    const { rows } = await superuser.query<{ id: string; office: string; year: number; no: number }>(
      `update act set canon = set_byte(canon, length(canon) / 2, get_byte(canon, length(canon) / 2) # 1)
        where id = (select id from act order by registered_at offset 3 limit 1) returning id, office_code as office, year, no`,
    );
    await superuser.query("alter table act enable always trigger only_grows");
    const [act] = rows;
    if (!act) throw new Error("no act was changed");
    return act;
  });
}

/** The checksum of the page tells on it: the server names the page and gives no row of it. */
async function isRefusedAfterFlipOnDisk(own: OwnCluster): Promise<boolean> {
  const path = await withOwner(own.superuserAddress, async (superuser) => {
    await superuser.query("checkpoint");
    const { rows } = await superuser.query<{ path: string }>("select pg_relation_filepath('act') as path");
    return rows[0]?.path ?? "";
  });
  await own.kill();
  flipInFile(join(own.cluster.quarters.cluster, "data", path), PAGE - 100);
  await own.restart();
  return withOwner(own.superuserAddress, async (superuser) => {
    const complaint = await superuser.query("select sum(length(canon)) from act").then(
      () => "",
      (fault: unknown) => String(fault),
    );
    return complaint.includes(`invalid page in block 0 of relation`) && complaint.includes(path);
  });
}

function flipInFile(file: string, place: number): void {
  const opened = openSync(file, "r+");
  const byte = Buffer.alloc(1);
  readSync(opened, byte, 0, 1, place);
  writeSync(opened, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, place);
  closeSync(opened);
}
