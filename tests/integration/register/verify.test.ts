import { join } from "node:path";
import { rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publishCheckpoint, sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { withoutGuards } from "#tests/support/without-guards.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { verifyAll } from "#tests/tools/verify/verify-all.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

const ACTS = 5;
const { dataDirectory } = inject("template");
let db: TestDatabase;
let acts: string[];
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(dataDirectory, "secrets"));
  const nadia = await anOfficer(db.owner, await anOffice(db.owner));
  acts = [];
  for (let n = 0; n < ACTS; n += 1) {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await sealAct(actId);
    acts.push(actId);
    if (n === 2) await publishCheckpoint();
  }
  await publishCheckpoint();
  await anIssuedDocument(nadia, acts[0] ?? "");
});
afterAll(() => db.close());

async function broken(): Promise<string[]> {
  const findings = await verifyAll(db.owner, { rebuild: true });
  return findings
    .filter((finding) => !isHeld(finding))
    .flatMap(({ bar, where }) => where.map((place) => `${bar} — ${place}`));
}

/** Does harm, looks, and undoes it; gives what was found meanwhile. */
async function foundAfter(table: string, harm: string, undo: string): Promise<string[]> {
  await withoutGuards(db, table, harm);
  const found = await broken();
  await withoutGuards(db, table, undo);
  return found;
}

describe("the verification of the register", () => {
  it("finds nothing to say of an untouched register, and counts what it recomputed", async () => {
    expect(await broken()).toEqual([]);
    const findings = await verifyAll(db.owner);
    expect(findings.find(({ bar }) => bar === "acts recomputed")?.value).toBe(ACTS);
    expect(findings.find(({ bar }) => bar === "audit events recomputed")?.value).toBeGreaterThan(ACTS);
  });

  it("finds one flipped bit in the text of an act and names office, year and number", async () => {
    const flip = `update act set canon = set_byte(canon, 100, get_byte(canon, 100) # 1) where no = 3`;
    const found = await foundAfter("act", flip, flip);
    const year = new Date().getUTCFullYear();
    expect(found.join("\n")).toMatch(
      new RegExp(`I-3 .* — office 044210101-01, births of ${year}, number 3: seal.chainHashMismatch`),
    );
    expect(found.join("\n")).toMatch(/I-5 .*number 3: another text was approved/);
  });

  it.each([
    [
      "an act",
      "act",
      "update act set registered_at = registered_at + interval '1 microsecond' where no = 2",
      "update act set registered_at = registered_at - interval '1 microsecond' where no = 2",
      /chains of acts.*number 2/,
    ],
    [
      "a seal",
      "act_seal",
      "update act_seal set signature = sha512(signature || 'x') where act_id = (select id from act where no = 4)",
      "",
      /seals verified.*number 4: the seal does not hold/,
    ],
    [
      "an approval",
      "act_approval",
      "update act_approval set at = at + interval '1 second' where act_id = (select id from act where no = 1)",
      "update act_approval set at = at - interval '1 second' where act_id = (select id from act where no = 1)",
      /approvals.*number 1: the officer's signature does not hold/,
    ],
    [
      "a leaf of the log",
      "log_entry",
      "update log_entry set leaf = sha256(leaf) where index = 1",
      "",
      /leaves.*number 2/,
    ],
    [
      "a published head",
      "checkpoint",
      "update checkpoint set root = sha256(root) where size = 3",
      "",
      /published heads.*head of size 3/,
    ],
    [
      "an event of the audit log",
      "audit_event",
      `update audit_event set body = replace(body, 'system', 'sistem') where stream = 'system' and seq = 2`,
      `update audit_event set body = replace(body, 'sistem', 'system') where stream = 'system' and seq = 2`,
      /audit chains.*stream system, event 2/,
    ],
  ] as const)("finds a change of %s", async (_, table, harm, undo, expected) => {
    await db.owner.query("create table kept as select * from " + table);
    const found = await foundAfter(table, harm, undo === "" ? restored(table) : undo);
    await db.owner.query("drop table kept");
    expect(found.join("\n")).toMatch(expected);
    expect(await broken()).toEqual([]);
  });

  it("finds a counter that was moved and a guard that was taken away", async () => {
    await withoutGuards(db, "reading", "alter table act disable trigger only_grows");
    expect((await broken()).join("\n")).toMatch(/guards.*table act: the guard only_grows is not always on/);
    await withoutGuards(db, "reading", "alter table act enable always trigger only_grows");
    await db.owner.query("update register_year set last_no = last_no + 1 where kind = 'birth'");
    expect((await broken()).join("\n")).toMatch(/counters.*counter 6, highest number 5, acts 5/);
    await db.owner.query("update register_year set last_no = last_no - 1 where kind = 'birth'");
  });

  it("finds a missing and a changed file of an issued document", async () => {
    const { rows } = await db.owner.query<{ blob_key: string }>("select blob_key from issued_document");
    const path = join(dataDirectory, "blobs", rows[0]?.blob_key ?? "");
    await writeFile(path, "something else entirely, of no use to anybody");
    expect((await broken()).join("\n")).toMatch(/issued documents.*the file was changed/);
    await rm(path);
    expect((await broken()).join("\n")).toMatch(/issued documents.*the file is missing/);
  });

  it("finds search rows that say what the act does not", async () => {
    await db.owner.query("update act_person set given_ar = 'سعد' where role = 'subject' and act_id = $1", [acts[2]]);
    expect((await broken()).join("\n")).toMatch(/persons rebuilt.*number 3/);
  });
});

/** Puts the one changed column back from the copy. */
function restored(table: string): string {
  if (table === "act_seal")
    return "update act_seal s set signature = k.signature from kept k where k.act_id = s.act_id";
  if (table === "log_entry") return "update log_entry l set leaf = k.leaf from kept k where k.index = l.index";
  return "update checkpoint c set root = k.root from kept k where k.size = c.size";
}
