import { closeSync, openSync, readdirSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { now } from "#lib/platform/clock.ts";
import { sealAct } from "#lib/seal/index.ts";
import { birthCertificate } from "../../prisma/seed/demonstration/specimens.ts";
import { declare } from "../../prisma/seed/demonstration/walk.ts";
import { openOwnCluster, type OwnCluster } from "./own-cluster.ts";
import { prepare, signAll } from "./signing.ts";
import { verify } from "./verify.ts";
import { withOwner } from "./with-owner.ts";

/** Where one byte was changed, and whether it was found and its place named. */
export type Flip = { place: string; isLocated: boolean };

const ACTS = 8;
const PAGE = 8192;

/** One byte is changed in an act, in a leaf of the log, in an upload, and in a page of the database on the disk. */
export async function flipBytes(): Promise<Flip[]> {
  const own = await openOwnCluster();
  try {
    await signAll(await prepare(own, ACTS));
    const acts = await withOwner(
      own.ownerAddress,
      async (owner) =>
        (await owner.query<Act>("select id, office_code as office, year, no from act order by registered_at")).rows,
    );
    for (const { id } of acts) await sealAct(id);
    await attachOne();
    await closeDatabases();
    const whole = await verifyOwn(own);
    if (!whole.isSound) throw new Error(`the register was not sound before:\n${whole.printed}`);
    const act = acts[3];
    if (!act) throw new Error("there is no act to change");
    return [await inAct(own, act), await inLeaf(own, act), await inUpload(own), await onDisk(own)];
  } finally {
    await closeDatabases();
    await own.close();
  }
}

type Act = { id: string; office: string; year: number; no: number };

const verifyOwn = (own: OwnCluster) => verify({ ...own.environment, DATABASE_URL: own.ownerAddress });

/** By somebody with every right in the database: only a superuser can silence the guards, and the chain needs no guard. */
async function inAct(own: OwnCluster, act: Act): Promise<Flip> {
  const flip = () =>
    changeGuarded(
      own,
      "act",
      "update act set canon = set_byte(canon, length(canon) / 2, get_byte(canon, length(canon) / 2) # 1) where id = $1",
      [act.id],
    );
  await flip();
  const { isSound, printed } = await verifyOwn(own);
  await flip();
  return { place: "an act", isLocated: !isSound && printed.includes(nameOf(act)) };
}

async function inLeaf(own: OwnCluster, act: Act): Promise<Flip> {
  const flip = () =>
    changeGuarded(
      own,
      "log_entry",
      "update log_entry set leaf = set_byte(leaf, 0, get_byte(leaf, 0) # 1) where act_id = $1",
      [act.id],
    );
  await flip();
  const { isSound, printed } = await verifyOwn(own);
  await flip();
  return { place: "a leaf of the log", isLocated: !isSound && printed.includes(nameOf(act)) };
}

const nameOf = ({ office, year, no }: Act) => `office ${office}, births of ${year}, number ${no}:`;

async function changeGuarded(
  own: OwnCluster,
  table: "act" | "log_entry",
  statement: string,
  values: readonly unknown[],
): Promise<void> {
  await withOwner(own.superuserAddress, async (superuser) => {
    await superuser.query(`alter table ${table} disable trigger all`);
    const { rowCount } = await superuser.query(statement, [...values]);
    await superuser.query(`alter table ${table} enable trigger all`);
    for (const guard of ["only_grows", "never_emptied"])
      await superuser.query(`alter table ${table} enable always trigger ${guard}`);
    if (rowCount !== 1) throw new Error(`${table} was not changed`);
  });
}

async function attachOne(): Promise<void> {
  const answers = birthAnswers();
  const document = { kind: "birthCertificate", name: "avis.pdf", content: await birthCertificate(answers) };
  await declare("birth", answers, [document], now(), "ar", false);
}

async function inUpload(own: OwnCluster): Promise<Flip> {
  const { id, key } = await withOwner(own.ownerAddress, async (owner) => {
    const { rows } = await owner.query<{ id: string; key: string }>("select id, blob_key as key from upload limit 1");
    return rows[0] ?? { id: "", key: "" };
  });
  const file = findFile(own.dataDirectory, key);
  flipInFile(file, Math.floor(statSync(file).size / 2));
  const { isSound, printed } = await verifyOwn(own);
  flipInFile(file, Math.floor(statSync(file).size / 2));
  return { place: "an upload", isLocated: !isSound && printed.includes(id) };
}

function findFile(folder: string, name: string): string {
  const last = name.split("/").at(-1) ?? name;
  const entry = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    (found) => found.isFile() && found.name.startsWith(last),
  );
  if (!entry) throw new Error("the file of the upload was not found");
  return join(entry.parentPath, entry.name);
}

/** Behind the server's back: the checksum of the page tells on it, and the server names the page and gives no row of it. */
async function onDisk(own: OwnCluster): Promise<Flip> {
  const path = await withOwner(own.superuserAddress, async (superuser) => {
    await superuser.query("checkpoint");
    const { rows } = await superuser.query<{ path: string }>("select pg_relation_filepath('act') as path");
    return rows[0]?.path ?? "";
  });
  await own.kill();
  flipInFile(join(own.cluster.quarters.cluster, "data", path), PAGE - 100);
  await own.restart();
  const complaint = await withOwner(own.superuserAddress, (superuser) =>
    superuser.query("select sum(length(canon)) from act").then(
      () => "",
      (fault: unknown) => String(fault),
    ),
  );
  return {
    place: "a page of the database on the disk",
    isLocated: complaint.includes("invalid page in block 0 of relation") && complaint.includes(path),
  };
}

function flipInFile(file: string, place: number): void {
  const opened = openSync(file, "r+");
  const byte = Buffer.alloc(1);
  readSync(opened, byte, 0, 1, place);
  writeSync(opened, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, place);
  closeSync(opened);
}
